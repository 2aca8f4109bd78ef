package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Rows;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttestationRegisterTest extends RegisterTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

    private AttestationRegister register;
    private UUID obligation;

    @BeforeEach
    void at_the_register() {
        register = house.get(AttestationRegister.class);
        obligation = obligationOf(NOEMIE);
    }

    @Test
    void the_offices_read_the_register_and_nobody_else() {
        for (String office : List.of(ISABELLE, KARIM, AUDITOR)) {
            assertThat(as(office, () -> register.list(ObligationFilter.ALL, PageRequest.FIRST, "fr"))
                            .count())
                    .isEqualTo(34);
        }
        for (String other : List.of(NOEMIE, JULIEN, CATHERINE, ADMIN, CLAIRE)) {
            denied(() -> as(other, () -> register.list(ObligationFilter.ALL, PageRequest.FIRST, "fr")));
            denied(() ->
                    as(other, () -> Rows.<ObligationRow>of(rows -> register.export(ObligationFilter.ALL, "fr", rows))));
        }
    }

    @Test
    void a_manager_reads_the_own_team_status_only() {
        assertThat(as(JULIEN, () -> register.team("fr")))
                .extracting(ObligationRow::staffNo)
                .as("what is open first, by its day, then what is settled")
                .containsExactly(NOEMIE, AMELIE, "VB10017");
        assertThat(as(JULIEN, () -> register.teamSize())).isEqualTo(3);
        assertThat(as(THOMAS, () -> register.team("en")))
                .extracting(ObligationRow::name)
                .containsExactly("Élodie Brassard");
        denied(() -> as(NOEMIE, () -> register.team("fr")));
        denied(() -> as(AUDITOR, () -> register.team("fr")));
    }

    @Test
    void a_record_is_open_to_the_offices_and_the_persons_manager() {
        for (String reader : List.of(ISABELLE, KARIM, AUDITOR, JULIEN)) {
            assertThat(as(reader, () -> register.read(obligation, "fr")).name()).isEqualTo("Noémie Tessier");
        }
        for (String other : List.of(AMELIE, THOMAS, CATHERINE, ADMIN, NOEMIE)) {
            refused("attestations.unknown", () -> as(other, () -> register.read(obligation, "fr")));
        }
        refused("attestations.unknown", () -> as(ISABELLE, () -> register.read(UUID.randomUUID(), "fr")));
    }

    @Test
    void the_record_tells_each_reader_what_may_be_done() {
        ObligationRecord forManager = as(JULIEN, () -> register.read(obligation, "fr"));
        assertThat(forManager.verdict(ObligationStep.REMIND).granted()).isTrue();
        assertThat(forManager.verdict(ObligationStep.OPEN).why()).isEqualTo("attestations.onlyThePerson");
        assertThat(forManager.verdict(ObligationStep.SIGN).why()).isEqualTo("attestations.wrongState");
        ObligationRecord forOffice = as(ISABELLE, () -> register.read(obligation, "fr"));
        assertThat(forOffice.verdict(ObligationStep.CANCEL).granted()).isTrue();
        assertThat(forOffice.verdict(ObligationStep.EXEMPT).why()).isEqualTo("attestations.notYourOffice");
    }

    @Test
    void one_reminder_a_day_and_only_to_the_own_team() {
        refused("attestations.unknown", () -> as(THOMAS, () -> register.remind(obligation, 0)));
        denied(() -> as(NOEMIE, () -> register.remind(obligation, 0)));
        as(JULIEN, () -> register.remind(obligation, versionOf(obligation)));
        refused(
                "attestations.alreadyRemindedToday",
                () -> as(JULIEN, () -> register.remind(obligation, versionOf(obligation))));
        refused(
                "attestations.alreadyRemindedToday",
                () -> as(ISABELLE, () -> register.remind(obligation, versionOf(obligation))));
        assertThat(as(JULIEN, () -> register.team("fr")))
                .filteredOn(ObligationRow::reminded)
                .extracting(ObligationRow::staffNo)
                .containsExactly(NOEMIE);

        house.clock().forward(Duration.ofHours(15));
        as(ISABELLE, () -> register.remind(obligation, versionOf(obligation)));
        assertThat(house.rows("select kind, address, body like '%Julien Fortin%' from mail order by created_at"))
                .containsExactly(
                        List.of("attestations.reminder", "noemie.tessier@chuvb.example", "t"),
                        List.of("attestations.reminder", "noemie.tessier@chuvb.example", "f"));
    }

    @Test
    void a_release_takes_two_people() {
        as(ISABELLE, () -> register.proposeExemption(obligation, versionOf(obligation), SPRING, "Congé parental"));
        denied(() -> as(ISABELLE, () -> register.exempt(obligation, versionOf(obligation), "")));
        as(KARIM, () -> register.exempt(obligation, versionOf(obligation), ""));
        assertThat(stateOf(obligation)).isEqualTo("EXEMPTED");
        assertThat(house.words("select kind from mail")).containsExactly("attestations.exempted");
        assertThat(as(ISABELLE, () -> register.read(obligation, "fr")).exemptionReason())
                .isEqualTo("Congé parental");
        assertThat(as(JULIEN, () -> register.read(obligation, "fr")).exemptionReason())
                .as("the reason is for the offices")
                .isNull();
        assertThat(as(JULIEN, () -> register.read(obligation, "fr")).timeline())
                .allMatch(line -> line.motive().isEmpty());
    }

    @Test
    void who_holds_both_offices_does_not_grant_the_own_proposal() {
        house.change(
                """
                insert into role_assignment (id, person_id, role, starts_on)
                select gen_random_uuid(), id, 'POLICY_OWNER', date '2026-01-01' from person where staff_no = 'VB10021'""");
        as(ISABELLE, () -> register.proposeExemption(obligation, versionOf(obligation), SPRING, "Congé parental"));
        refused(
                "attestations.twoPeople",
                () -> as(ISABELLE, () -> register.exempt(obligation, versionOf(obligation), "")));
    }

    @Test
    void a_declined_release_keeps_the_obligation_as_it_was() {
        as(ISABELLE, () -> register.proposeExemption(obligation, versionOf(obligation), SPRING, "Congé parental"));
        refused(
                "shared.motiveMissing",
                () -> as(KARIM, () -> register.declineExemption(obligation, versionOf(obligation), " ")));
        as(KARIM, () -> register.declineExemption(obligation, versionOf(obligation), "Travaille à distance"));
        assertThat(stateOf(obligation)).isEqualTo("ASSIGNED");
        assertThat(as(ISABELLE, () -> register.read(obligation, "fr")).exemptUntil())
                .isNull();
    }

    @Test
    void at_the_end_of_a_release_the_obligation_stands_again() {
        as(
                ISABELLE,
                () -> register.proposeExemption(obligation, versionOf(obligation), LocalDate.of(2026, 12, 1), "Congé"));
        as(KARIM, () -> register.exempt(obligation, versionOf(obligation), ""));
        ExemptionRound round = house.get(ExemptionRound.class);

        house.clock().set(java.time.Instant.parse("2026-12-02T04:00:00Z"));
        house.as("nobody", round::reassign);
        assertThat(stateOf(obligation)).as("in Québec the last day is not over").isEqualTo("EXEMPTED");

        house.clock().set(java.time.Instant.parse("2026-12-02T05:10:00Z"));
        house.as("nobody", round::reassign);
        house.as("nobody", round::reassign);
        assertThat(house.rows("select state, due_on, hard_limit_on from obligation where id = ?", obligation))
                .containsExactly(List.of("ASSIGNED", "2026-12-12", "2026-12-12"));
        assertThat(house.words(
                        "select author || ' ' || acted_as from obligation_journal where obligation_id = ? and step = 'REASSIGN'",
                        obligation))
                .containsExactly("PORTAL SYSTEM");
        assertThat(house.words("select count(*) from mail where kind = 'attestations.assigned'"))
                .containsExactly("1");
    }

    @Test
    void human_resources_end_a_release_early() {
        as(ISABELLE, () -> register.proposeExemption(obligation, versionOf(obligation), SPRING, "Congé"));
        as(KARIM, () -> register.exempt(obligation, versionOf(obligation), ""));
        as(ISABELLE, () -> register.reassign(obligation, versionOf(obligation), "Retour"));
        assertThat(house.rows("select state, due_on from obligation where id = ?", obligation))
                .containsExactly(List.of("ASSIGNED", "2026-12-01"));
    }

    @Test
    void human_resources_cancel_with_a_reason() {
        refused(
                "shared.motiveMissing",
                () -> as(ISABELLE, () -> register.cancel(obligation, versionOf(obligation), "")));
        denied(() -> as(KARIM, () -> register.cancel(obligation, versionOf(obligation), "x")));
        as(ISABELLE, () -> register.cancel(obligation, versionOf(obligation), "Embauche annulée"));
        assertThat(stateOf(obligation)).isEqualTo("CANCELLED");
        assertThat(as(NOEMIE, () -> house.get(MyAttestations.class).obligations("fr")))
                .isEmpty();
    }

    @Test
    void nobody_of_an_office_decides_about_themselves() {
        house.change(
                """
                insert into role_assignment (id, person_id, role, starts_on)
                select gen_random_uuid(), id, 'HR', date '2026-01-01' from person where staff_no = 'VB10030'""");
        refused(
                "attestations.notAboutYourself",
                () -> as(NOEMIE, () -> register.cancel(obligation, versionOf(obligation), "Je préfère")));
    }

    @Test
    void a_stale_version_is_refused_at_the_office_too() {
        as(JULIEN, () -> register.remind(obligation, 0));
        refused("shared.changedMeanwhile", () -> as(ISABELLE, () -> register.cancel(obligation, 0, "x")));
        refused("shared.changedMeanwhile", () -> as(KARIM, () -> register.exempt(obligation, 0, "x")));
    }

    @Test
    void human_resources_ask_somebody_to_sign_once_a_campaign() {
        UUID jeremie = person("VB10017");
        Askable askable = as(ISABELLE, () -> register.askable(jeremie, "fr"));
        assertThat(askable.verdict().granted()).isTrue();
        UUID campaign = askable.campaigns().get(0).id();
        as(ISABELLE, () -> register.assign(jeremie, campaign));
        refused("attestations.askedAlready", () -> as(ISABELLE, () -> register.assign(jeremie, campaign)));
        denied(() -> as(JULIEN, () -> register.assign(jeremie, campaign)));
        refused("attestations.notAboutYourself", () -> as(ISABELLE, () -> register.assign(person(ISABELLE), campaign)));
        refused("attestations.notInPost", () -> as(ISABELLE, () -> register.assign(person(CLAIRE), campaign)));
        assertThat(house.rows("select kind, address from mail"))
                .containsExactly(List.of("attestations.assigned", "jeremie.cote@chuvb.example"));
    }

    @Test
    void filters_narrow_the_register_and_the_file() {
        assertThat(found(new ObligationFilter(ObligationState.READ, null, false, null)))
                .containsExactly(ELODIE);
        assertThat(found(new ObligationFilter(null, "PED", false, null)))
                .containsExactlyInAnyOrder(ELODIE, THOMAS, "VB10012");
        assertThat(found(new ObligationFilter(null, null, true, null))).containsExactly("VB10015", ELODIE, "VB10031");
        assertThat(found(new ObligationFilter(null, null, false, "NOEMIE"))).containsExactly(NOEMIE);
        assertThat(found(new ObligationFilter(null, null, false, "vb10030"))).containsExactly(NOEMIE);
        assertThat(found(new ObligationFilter(null, null, false, "100%"))).isEmpty();
        assertThat(found(new ObligationFilter(ObligationState.ASSIGNED, "URG", false, "bouch")))
                .containsExactly(AMELIE);
    }

    @Test
    void the_file_holds_every_filtered_row_not_one_page() {
        assertThat(as(
                        ISABELLE,
                        () -> Rows.<ObligationRow>of(rows -> register.export(ObligationFilter.ALL, "fr", rows))))
                .hasSize(34);
        assertThat(as(
                        ISABELLE,
                        () -> Rows.<ObligationRow>of(rows -> register.export(
                                new ObligationFilter(ObligationState.SIGNED, null, false, null), "fr", rows))))
                .hasSize(28);
    }

    @Test
    void a_key_of_no_page_is_refused() {
        for (String key : List.of("", "x", "2026-11-21", "2026-13-45_x", "2026-11-21_not-a-uuid")) {
            refused(
                    "shared.unknownPage",
                    () -> as(ISABELLE, () -> register.list(ObligationFilter.ALL, new PageRequest(key, null), "fr")));
        }
    }

    private List<String> found(ObligationFilter filter) {
        return as(ISABELLE, () -> register.list(filter, PageRequest.FIRST, "fr")).rows().stream()
                .map(ObligationRow::staffNo)
                .toList();
    }

    private static void denied(Runnable work) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(work::run);
    }
}
