package org.aval.domain.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is put to a respondent must not lead to who reported. */
class DeductionTest {

    private static final String TOLD = "Elle filmait pendant la réanimation et riait de la tache de vin sur sa main.";

    @Test
    void words_of_the_report_are_found_whatever_their_accents() {
        assertThat(Deduction.clues(
                        "On vous reproche d’avoir filmé: PENDANT LA REANIMATION ET RIAIT, dit-on.",
                        List.of(TOLD),
                        Set.of(),
                        Set.of()))
                .extracting(Clue::kind, Clue::words)
                .containsExactly(tuple(ClueKind.OWN_WORDS, "pendant la reanimation et riait"));
        assertThat(Deduction.clues("Vous auriez filmé un soin.", List.of(TOLD), Set.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void a_name_a_small_unit_and_a_moment_are_each_told() {
        assertThat(Deduction.clues(
                        "Le 16 novembre à 21 h 40, au bloc pédiatrique, devant Mme Bouchard.",
                        List.of(),
                        Set.of("Bouchard", "Tremblay"),
                        Set.of("Bloc pédiatrique", "Urgence")))
                .extracting(Clue::kind, Clue::words)
                .containsExactlyInAnyOrder(
                        tuple(ClueKind.NAME, "Bouchard"),
                        tuple(ClueKind.SMALL_UNIT, "Bloc pédiatrique"),
                        tuple(ClueKind.TIME, "16 novembre"),
                        tuple(ClueKind.TIME, "21 h 40"));
    }
}
