package org.aval.domain.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aval.domain.channels.Platform;
import org.aval.domain.people.Profession;
import org.aval.domain.scenarios.ScenarioText;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.scenarios.ToldFacts;
import org.junit.jupiter.api.Test;

/** What leads from a scenario back to the case, in either language. */
class RecognitionTest {

    private static final Surroundings AROUND = new Surroundings(
            List.of("La photo du canari gris, prise par Gontran devant le lit, sur Facebook"),
            Set.of("Petit", "Bélanger"),
            Set.of("Urgences adultes", "Adult emergency"),
            Set.of("Infirmière-chef de nuit"),
            4,
            Set.of());

    @Test
    void what_tells_nothing_passes() {
        assertThat(found("Un petit groupe publie une image sur Facebook en 2026"))
                .isEmpty();
        assertThat(found("May she post it? Il se peut que mars soit trop loin")).isEmpty();
    }

    @Test
    void words_of_the_case_and_names_are_found() {
        assertThat(found("Voici la photo du canari gris ici"))
                .containsExactly(new Trace(TraceKind.OWN_WORDS, "la photo du canari gris"));
        assertThat(found("Madame Petit publie")).containsExactly(new Trace(TraceKind.NAME, "Petit"));
        assertThat(found("Mme Belanger publie")).containsExactly(new Trace(TraceKind.NAME, "Bélanger"));
        assertThat(found("Un patient, Gontran, publie"))
                .as("of the case, and nobody's here")
                .containsExactly(new Trace(TraceKind.NAME, "Gontran"));
    }

    @Test
    void units_and_posts_are_found_in_both_languages() {
        assertThat(found("Aux urgences adultes, un soir"))
                .containsExactly(new Trace(TraceKind.UNIT, "Urgences adultes"));
        assertThat(found("An adult emergency nurse")).containsExactly(new Trace(TraceKind.UNIT, "Adult emergency"));
        assertThat(found("L’infirmière-chef de nuit"))
                .containsExactly(new Trace(TraceKind.POST, "Infirmière-chef de nuit"));
    }

    @Test
    void a_year_is_the_most_it_tells() {
        for (String day : List.of("2026-03-12", "12/03/2026", "en mars", "last March", "fin décembre", "à 22 h")) {
            assertThat(found("Une image publiée " + day))
                    .as(day)
                    .isNotEmpty()
                    .allMatch(trace -> trace.kind() == TraceKind.TIME);
        }
    }

    @Test
    void what_leads_to_the_publication_is_found() {
        for (String mark : List.of("https://exemple.org/p/1", "@canari_gris", "#nuitdegarde", "nom@exemple.org")) {
            assertThat(found("Une image publiée sous " + mark))
                    .as(mark)
                    .extracting(Trace::kind)
                    .containsExactly(TraceKind.ADDRESS);
        }
    }

    @Test
    void what_fits_few_people_is_as_good_as_a_name() {
        assertThat(told(new ToldFacts(Profession.NURSE, "URG", 2026, null), 4))
                .containsExactly(new Trace(TraceKind.FEW_PEOPLE, "5"));
        assertThat(told(new ToldFacts(Profession.NURSE, "URG", 2026, null), 5)).isEmpty();
        assertThat(told(new ToldFacts(Profession.NURSE, "URG", 2026, Platform.FACEBOOK), 9))
                .containsExactly(new Trace(TraceKind.FEW_PEOPLE, "10"));
        assertThat(told(new ToldFacts(null, null, 2026, null), 0)).isEmpty();
        assertThat(told(new ToldFacts(Profession.NURSE, "URG", 2026, null), 0))
                .as("who fitted may have left")
                .isNotEmpty();
    }

    @Test
    void what_few_cases_were_about_is_known_to_come_from_them() {
        Surroundings around = new Surroundings(List.of(), Set.of(), Set.of(), Set.of(), 0, Set.of("A7", "A4"));
        assertThat(Recognition.traces(wish("Une image", ToldFacts.NOTHING), around))
                .containsExactly(new Trace(TraceKind.FEW_CASES, "A4"), new Trace(TraceKind.FEW_CASES, "A7"));
    }

    private static List<Trace> told(ToldFacts told, int people) {
        return Recognition.traces(
                wish("Une image", told), new Surroundings(List.of(), Set.of(), Set.of(), Set.of(), people, Set.of()));
    }

    private static List<Trace> found(String situation) {
        return Recognition.traces(wish(situation, ToldFacts.NOTHING), AROUND);
    }

    private static ScenarioWish wish(String situation, ToldFacts told) {
        ScenarioText french =
                new ScenarioText("fr", "Titre", situation, "Que faire?", "Oui", "Non\nJamais\nSi", "Parce que");
        ScenarioText english = new ScenarioText("en", "Title", "A picture", "What now?", "Yes", "No\nNever\nIf", "So");
        return new ScenarioWish(french, english, Set.of("A4"), told);
    }
}
