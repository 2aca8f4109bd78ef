package org.aval.service.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.settings.Canton;
import org.aval.domain.settings.FirstStep;
import org.aval.domain.settings.InstitutionProfile;
import org.aval.service.files.Mark;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsTest extends RegisterTest {

    @Test
    void the_sample_institution_has_moved_in() {
        assertThat(as(ADMIN, () -> house.get(FirstStepsDesk.class).list()))
                .extracting(FirstStepLine::step)
                .containsExactly(FirstStep.values());
        assertThat(missing()).isEmpty();
    }

    @Test
    void what_is_missing_is_found_in_the_facts() {
        house.change("update institution set settled_on = null, light = null, dark = null");
        assertThat(missing())
                .containsExactly(
                        FirstStep.INSTITUTION,
                        FirstStep.JURISDICTION,
                        FirstStep.LANGUAGES,
                        FirstStep.LOOK,
                        FirstStep.CALENDAR);
        house.change(
                "update role_assignment set ends_on = institution_day() - 1 where role = 'COI_OFFICER' and state = 'HELD'");
        FirstStepLine roles = as(ADMIN, () -> house.get(FirstStepsDesk.class).list()).stream()
                .filter(line -> line.step() == FirstStep.ROLES)
                .findFirst()
                .orElseThrow();
        assertThat(roles.verdict().why()).isEqualTo("settings.missing.roles");
        assertThat(roles.verdict().details()).last().asString().contains("COI_OFFICER");
        house.change("update charter_version set effective_to = institution_day() - 1 where number = '2.1.0'");
        house.change("delete from assignment where person_id = (select id from person where staff_no = ?)", NOEMIE);
        assertThat(missing()).contains(FirstStep.PEOPLE, FirstStep.CHARTER);
    }

    @Test
    void whoever_changes_the_institution_is_seen_at_once_and_on_the_other_node_after_its_next_look() {
        InstitutionDesk here = house.get(InstitutionDesk.class);
        as(ADMIN, () -> assertThat(here.read().jurisdiction()).isEqualTo(Jurisdiction.QC));
        int version =
                as(ADMIN, () -> house.get(InstitutionSettings.class).read()).version();

        as(ADMIN, () -> house.get(InstitutionSettings.class).save(geneva(Canton.GE), version));

        as(ADMIN, () -> assertThat(here.read().shortName()).as("not looked yet").isEqualTo("CHU Val-Boréal"));
        as(ADMIN, here::refresh);
        as(ADMIN, () -> {
            assertThat(here.read().shortName()).isEqualTo("HUG");
            assertThat(here.read().zone()).hasToString("Europe/Zurich");
            assertThat(here.read().canton()).isEqualTo(Canton.GE);
            assertThat(here.read().languages()).containsExactly("fr");
        });
        assertThat(house.words("select command || ' ' || outcome from command_journal where command like 'settings.%'"))
                .containsExactly("settings.InstitutionSettings.save DONE");
    }

    @Test
    void of_two_who_change_the_institution_the_second_is_told() {
        int version =
                as(ADMIN, () -> house.get(InstitutionSettings.class).read()).version();
        as(ADMIN, () -> house.get(InstitutionSettings.class).save(geneva(Canton.GE), version));
        refused(
                "shared.changedMeanwhile",
                () -> as(ISABELLE, () -> house.get(InstitutionSettings.class).save(geneva(Canton.VD), version)));
        refused(
                "settings.canton.missing",
                () -> as(ADMIN, () -> house.get(InstitutionSettings.class).save(geneva(null), version + 1)));
        assertThat(house.words("select canton from institution")).containsExactly("GE");
    }

    @Test
    void only_colours_people_can_read_are_worn() {
        LookSettings look = house.get(LookSettings.class);
        int version = as(ADMIN, look::version);
        refused("settings.colour.form", () -> as(ADMIN, () -> look.wear("blue", "#8fcbe8", version)));
        refused("settings.colour.weak", () -> as(ADMIN, () -> look.wear("#ffcc00", "#8fcbe8", version)));
        refused("settings.colour.weak", () -> as(ADMIN, () -> look.wear("#0b5372", "#0b5372", version)));
        as(ADMIN, () -> look.wear("#7A1FA2", "#e0b0ff", version));
        assertThat(house.rows("select light, dark from institution")).containsExactly(List.of("#7a1fa2", "#e0b0ff"));
        refused("shared.changedMeanwhile", () -> as(ADMIN, () -> look.wear("#0b5372", "#8fcbe8", version)));
    }

    @Test
    void a_mark_is_kept_at_an_address_made_of_what_it_contains() throws IOException {
        LookSettings look = house.get(LookSettings.class);
        byte[] file = MarkReaderTest.png(64, 64);
        as(ADMIN, () -> look.show(file, look.version()));
        String sha256 = house.words("select mark from institution").get(0);

        Mark mark = as("nobody", () -> house.get(MarkDesk.class).find(sha256)).orElseThrow();
        assertThat(mark.type()).isEqualTo(Mark.PNG);
        assertThat(mark.width()).isEqualTo(64);
        assertThat(as("nobody", () -> house.get(MarkDesk.class).find("0".repeat(64))))
                .isEmpty();

        as(ADMIN, () -> look.show(file, look.version()));
        as(ADMIN, () -> look.hide(look.version()));
        assertThat(house.words("select count(*) from mark"))
                .as("the same mark is kept once")
                .containsExactly("1");
        assertThat(house.words("select mark from institution")).containsExactly("null");
    }

    @Test
    void nobody_else_sets_up_the_institution() {
        for (String other : List.of(NOEMIE, JULIEN, KARIM, CATHERINE, AUDITOR, CLAIRE)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() ->
                            as(other, () -> house.get(FirstStepsDesk.class).list()));
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(
                            () -> as(other, () -> house.get(UnitRegister.class).list()));
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() ->
                            as(other, () -> house.get(InstitutionSettings.class).save(geneva(Canton.GE), 0)));
        }
    }

    private List<FirstStep> missing() {
        return as(ISABELLE, () -> house.get(FirstStepsDesk.class).list()).stream()
                .filter(line -> !line.done())
                .map(FirstStepLine::step)
                .toList();
    }

    private static InstitutionProfile geneva(@Nullable Canton canton) {
        return new InstitutionProfile(
                "HUG",
                "HUG",
                "Hôpitaux universitaires",
                "University Hospitals",
                Jurisdiction.CH,
                canton,
                "Europe/Zurich",
                "hug.example",
                "HG",
                Set.of("fr"),
                "fr",
                "022 000 00 00",
                "aide@hug.example");
    }
}
