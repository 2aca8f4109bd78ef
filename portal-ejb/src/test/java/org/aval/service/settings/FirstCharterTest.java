package org.aval.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.charters.Adoption;
import org.aval.domain.charters.Jurisdiction;
import org.aval.policies.charters.CharterEdition;
import org.aval.service.attestations.OnboardingRound;
import org.aval.service.house.House;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.TestClock;
import org.aval.service.parameters.ParameterInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first charter of an institution that has nothing yet but its name, a unit and two people. */
class FirstCharterTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FIRST = "A1";

    private FirstCharter charter;

    @BeforeEach
    void nobody_has_moved_in() {
        house.close();
        house = House.empty(new TestClock());
        house.change(
                """
                insert into institution (code, short_name, name_fr, name_en, jurisdiction, zone, domain, code_prefix,
                                         authoritative_language, help_phone, help_email)
                values ('NEW', 'x', 'x', 'x', 'CH', 'Europe/Zurich', 'x.example', 'NE', 'fr', '1', 'a@x.example')""");
        as("nobody", () -> house.get(ParameterInstallation.class).install(Jurisdiction.CH, null));
        house.change("insert into unit (code, name_fr, name_en) values ('DG', 'Direction', 'Office')");
        person(FIRST, TODAY.minusDays(30));
        house.change(
                "insert into role_assignment select gen_random_uuid(), id, 'ADMIN', starts_on from person where staff_no = ?",
                FIRST);
        charter = house.get(FirstCharter.class);
    }

    @Test
    void the_editions_offered_are_those_that_were_finished() {
        assertThat(as(FIRST, () -> charter.editions()))
                .extracting(CharterEdition::number)
                .containsExactly("2.1.0", "2.0.0", "1.0.0");
        assertThat(as(FIRST, () -> charter.adopted())).isEmpty();
    }

    @Test
    void an_edition_is_adopted_once_with_its_day_its_body_and_its_resolution() {
        UUID version = as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY)));

        assertThat(as(FIRST, () -> charter.adopted())).contains(version);
        assertThat(
                        house.rows(
                                "select number, state, resolution, approved_by, effective_from, effective_to from charter_version"))
                .containsExactly(
                        java.util.List.of("2.1.0", "SCHEDULED", "CD-12", "Comité de direction", "2026-11-21", "null"));
        assertThat(house.words("select count(*) from article")).containsExactly("20");
        assertThat(house.rows("select code, kind, launch_on, due_on from campaign"))
                .containsExactly(java.util.List.of("ONB-2026", "ONBOARDING", "2026-11-21", "null"));
        refused("settings.charter.already", () -> as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY))));
    }

    @Test
    void an_incomplete_adoption_installs_nothing() {
        refused("settings.missing", () -> as(FIRST, () -> charter.adopt("2.1.0", new Adoption(" ", "CD-12", TODAY))));
        refused("settings.charter.past", () -> as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY.minusDays(1)))));
        refused("settings.charter.far", () -> as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY.plusYears(3)))));
        refused("settings.charter.unknown", () -> as(FIRST, () -> charter.adopt("3.0.0", adoption(TODAY))));
        assertThat(house.words("select count(*) from charter")).containsExactly("0");
    }

    @Test
    void whoever_is_in_post_is_asked_once_and_whoever_comes_later_on_the_first_day() {
        as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY)));
        round();
        round();
        assertThat(
                        house.rows(
                                "select p.staff_no, o.due_on, o.hard_limit_on from obligation o join person p on p.id = o.person_id"))
                .containsExactly(java.util.List.of(FIRST, "2026-12-04", "2026-12-11"));
        person("A2", TODAY.plusDays(3));
        round();
        assertThat(
                        house.rows(
                                "select p.staff_no, o.due_on, o.hard_limit_on from obligation o join person p on p.id = o.person_id order by 1"))
                .contains(java.util.List.of("A2", "2026-12-08", "2026-12-15"));
        assertThat(house.words("select count(*) from mail where kind = 'attestations.assigned'"))
                .containsExactly("2");
        assertThat(house.words("select author || ' ' || step from obligation_journal"))
                .containsExactly("PORTAL ASSIGN", "PORTAL ASSIGN");
    }

    @Test
    void nobody_is_asked_before_the_charter_is_in_force_nor_who_left() {
        person("A3", TODAY.minusYears(1));
        house.change("update person set status = 'LEFT', ends_on = institution_day() - 1 where staff_no = 'A3'");
        as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY.plusDays(10))));
        round();
        assertThat(house.words("select count(*) from obligation")).containsExactly("0");
        house.clock().forward(Duration.ofDays(10));
        round();
        assertThat(house.words("select p.staff_no from obligation o join person p on p.id = o.person_id"))
                .containsExactly(FIRST);
    }

    @Test
    void more_people_than_fit_in_one_batch_are_all_asked_in_one_round() {
        for (int i = 0; i < 230; i++) {
            person("B" + i, TODAY);
        }
        as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY)));
        round();
        assertThat(house.words("select count(*) from obligation")).containsExactly("231");
    }

    @Test
    void what_human_resources_cancelled_stays_cancelled() {
        as(FIRST, () -> charter.adopt("2.1.0", adoption(TODAY)));
        round();
        house.change("update obligation set state = 'CANCELLED'");
        round();
        assertThat(house.words("select count(*) from obligation")).containsExactly("1");
    }

    private void round() {
        as("nobody", () -> house.get(OnboardingRound.class).walk());
    }

    private void person(String staffNo, LocalDate from) {
        house.change(
                """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                                    employment_type, profession, starts_on, status)
                values (gen_random_uuid(), 0, ?, '', 'Prénom', 'Nom', ? || '@x.example', 'fr', 'PERMANENT', 'NURSE', ?, 'ACTIVE')""",
                staffNo,
                staffNo,
                from);
    }

    private static Adoption adoption(LocalDate from) {
        return new Adoption("Comité de direction", "CD-12", from);
    }
}
