package org.aval.service.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aval.domain.parameters.ParameterState;
import org.aval.domain.parameters.ParameterStep;
import org.aval.domain.parameters.SourceFlag;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParameterRegisterTest extends RegisterTest {

    private static final String LEGAL = "VB10005";
    private static final String PRIVACY = "VB10006";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private ParameterRegister register;

    @BeforeEach
    void at_the_register() {
        register = house.get(ParameterRegister.class);
    }

    @Test
    void everybody_in_post_reads_the_values_in_force_with_their_sources() {
        List<ParameterRow> rows = as(NOEMIE, () -> register.list("fr")).rows();
        assertThat(rows).hasSameSizeAs(KnownParameters.all());
        ParameterRow due = row(NOEMIE, "onboardingDueDays");
        assertThat(due.inForce().value()).isEqualTo("0");
        assertThat(due.inForce().flag()).isEqualTo(SourceFlag.V);
        assertThat(due.inForce().sourceText()).startsWith("Règlement R-22.1, r. 2");
        assertThat(due.inForce().own()).isFalse();
        assertThat(row(NOEMIE, "whistleAckBusinessDays").next())
                .extracting(ParameterRow.Value::value, ParameterRow.Value::from)
                .as("what is decided for later binds everybody too")
                .containsExactly("5", LocalDate.of(2027, 1, 1));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as(CLAIRE, () -> register.list("fr")));
    }

    @Test
    void what_is_only_proposed_and_who_said_why_concerns_the_offices() {
        assertThat(row(NOEMIE, "coiUpdateDays").pending()).isNull();
        assertThat(as(NOEMIE, () -> register.read("coiUpdateDays", "fr")).history())
                .isEmpty();
        assertThat(as(NOEMIE, () -> register.read("coiUpdateDays", "fr")).proposal())
                .isNull();
        for (String reader : List.of(ADMIN, LEGAL, PRIVACY, AUDITOR, ISABELLE)) {
            assertThat(row(reader, "coiUpdateDays").pending()).isNotNull();
            assertThat(as(reader, () -> register.read("coiUpdateDays", "fr")).history())
                    .extracting(ParameterRecord.Line::step)
                    .containsExactly(ParameterStep.PROPOSE, ParameterStep.INSTALL);
        }
    }

    @Test
    void one_person_changes_what_is_not_sensitive_and_the_past_stays_readable() {
        assertThat(as(PRIVACY, () -> register.change("mandateMaxMonths", " 06 ", TODAY, "", "Essai d’un an")))
                .isEqualTo(ParameterState.ADOPTED);
        ParameterRow.Value now = row(NOEMIE, "mandateMaxMonths").inForce();
        assertThat(now.value()).isEqualTo("6");
        assertThat(now.own()).isTrue();
        assertThat(now.flag()).isEqualTo(SourceFlag.R);
        assertThat(text("mandateMaxMonths", TODAY.minusDays(1))).isEqualTo("12");
        assertThat(text("mandateMaxMonths", TODAY)).isEqualTo("6");
        assertThat(text("mandateMaxMonths", LocalDate.of(2001, 1, 1)))
                .as("before the first day, the first value")
                .isEqualTo("12");
    }

    @Test
    void what_is_sensitive_takes_two_people() {
        assertThat(as(LEGAL, () -> register.change("breachTargetHours", "48", TODAY, "", "Plus tôt")))
                .isEqualTo(ParameterState.PROPOSED);
        assertThat(row(NOEMIE, "breachTargetHours").inForce().value()).isEqualTo("72");
        refused("parameters.twoPeople", () -> decide(LEGAL, "breachTargetHours", ParameterStep.CONFIRM));
        refused(
                "parameters.oneAtATime",
                () -> as(PRIVACY, () -> register.change("breachTargetHours", "24", TODAY, "", "Encore plus tôt")));
        decide(PRIVACY, "breachTargetHours", ParameterStep.CONFIRM);
        assertThat(row(NOEMIE, "breachTargetHours").inForce().value()).isEqualTo("48");
        refused("parameters.notWaiting", () -> as(PRIVACY, () -> register.read("breachTargetHours", "fr"))
                .verdict(ParameterStep.CONFIRM)
                .orRefuse());
    }

    @Test
    void a_proposal_waits_for_the_others_who_may_agree() {
        int before = as(PRIVACY, () -> register.waiting()).many();
        as(LEGAL, () -> register.change("breachTargetHours", "48", TODAY, "", "Plus tôt"));
        assertThat(as(PRIVACY, () -> register.waiting()).many()).isEqualTo(before + 1);
        assertThat(as(PRIVACY, () -> register.waiting()).since()).isNotNull();
        assertThat(as(LEGAL, () -> register.waiting()).many()).isEqualTo(before);
    }

    @Test
    void a_proposal_is_declined_by_another_with_a_reason_or_taken_back_by_whoever_made_it() {
        refused("parameters.notYourProposal", () -> decide(LEGAL, "coiUpdateDays", ParameterStep.WITHDRAW));
        ParameterRecord.Proposal read = proposal(LEGAL, "coiUpdateDays");
        refused(
                "shared.motiveMissing",
                () -> as(LEGAL, () -> {
                    register.decline(read.id(), read.version(), " ");
                    return null;
                }));
        decide(ADMIN, "coiUpdateDays", ParameterStep.WITHDRAW);
        assertThat(row(ADMIN, "coiUpdateDays").pending()).isNull();
        assertThat(row(ADMIN, "coiUpdateDays").inForce().value()).isEqualTo("30");
    }

    @Test
    void somebody_elses_decision_in_between_is_not_overwritten() {
        ParameterRecord.Proposal stale = proposal(LEGAL, "coiUpdateDays");
        decide(PRIVACY, "coiUpdateDays", ParameterStep.CONFIRM);
        refused(
                "shared.changedMeanwhile",
                () -> as(LEGAL, () -> {
                    register.confirm(stale.id(), stale.version(), "");
                    return null;
                }));
    }

    @Test
    void a_late_confirmation_does_not_change_the_past() {
        house.clock().forward(Duration.ofDays(60));
        decide(LEGAL, "coiUpdateDays", ParameterStep.CONFIRM);
        assertThat(text("coiUpdateDays", LocalDate.of(2027, 1, 19))).isEqualTo("30");
        assertThat(text("coiUpdateDays", LocalDate.of(2027, 1, 20))).isEqualTo("15");
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence() {
        refused(
                "parameters.outOfRange",
                () -> as(LEGAL, () -> register.change("mandateMaxMonths", "61", TODAY, "", "x")));
        refused(
                "parameters.outOfRange",
                () -> as(LEGAL, () -> register.change("mandateMaxMonths", "-1", TODAY, "", "x")));
        refused(
                "parameters.valueMissing",
                () -> as(LEGAL, () -> register.change("mandateMaxMonths", null, TODAY, "", "x")));
        refused(
                "parameters.notAChoice",
                () -> as(LEGAL, () -> register.change("giftMinorRule", "SOME", TODAY, "", "x")));
        refused(
                "parameters.textLength",
                () -> as(LEGAL, () -> register.change("privacyOfficerLabel", "ab", TODAY, "", "x")));
        refused(
                "parameters.notThePast",
                () -> as(LEGAL, () -> register.change("mandateMaxMonths", "6", TODAY.minusDays(1), "", "x")));
        refused("shared.motiveMissing", () -> as(LEGAL, () -> register.change("mandateMaxMonths", "6", TODAY, "", "")));
        refused(
                "parameters.sameValue",
                () -> as(LEGAL, () -> register.change("mandateMaxMonths", "12", TODAY, "", "x")));
        refused(
                "parameters.oneWayOnly",
                () -> as(LEGAL, () -> register.change("signatureLevelStaff", "CLICK", TODAY, "", "x")));
        refused("parameters.unknown", () -> as(LEGAL, () -> register.change("maximumDoubt", "1", TODAY, "", "x")));
        refused("parameters.unknown", () -> as(NOEMIE, () -> register.read("maximumDoubt", "fr")));
    }

    @Test
    void no_other_office_changes_a_parameter() {
        for (String stranger : List.of(NOEMIE, JULIEN, ISABELLE, AUDITOR)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(stranger, () -> register.change("mandateMaxMonths", "6", TODAY, "", "x")));
        }
    }

    @Test
    void counsel_confirms_a_source_that_was_only_remembered() {
        assertThat(row(NOEMIE, "authoritativeLanguage").inForce().flag()).isEqualTo(SourceFlag.M);
        as(LEGAL, () -> {
            register.verify("authoritativeLanguage", "Relu le 20 novembre.");
            return null;
        });
        assertThat(row(NOEMIE, "authoritativeLanguage").inForce().flag()).isEqualTo(SourceFlag.V);
        assertThat(row(NOEMIE, "authoritativeLanguage").inForce().own()).isFalse();
        refused(
                "parameters.nothingToVerify",
                () -> as(LEGAL, () -> {
                    register.verify("authoritativeLanguage", "Encore");
                    return null;
                }));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(ADMIN, () -> {
                    register.verify("recordsLimitationYears", "x");
                    return null;
                }));
    }

    @Test
    void the_database_keeps_every_adopted_value() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(
                        () -> house.change("update parameter_value set value = '99' where key = 'coiValidityMonths'"))
                .withMessageContaining("never changed");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> house.change("delete from parameter_value where key = 'coiValidityMonths'"))
                .withMessageContaining("never changed");
    }

    private ParameterRow row(String reader, String key) {
        return as(reader, () -> register.list("fr")).rows().stream()
                .filter(row -> row.parameter().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key, LocalDate day) {
        return as(NOEMIE, () -> house.get(Parameters.class).text(key, day));
    }

    private ParameterRecord.Proposal proposal(String reader, String key) {
        return Objects.requireNonNull(as(reader, () -> register.read(key, "fr")).proposal());
    }

    private void decide(String reader, String key, ParameterStep step) {
        ParameterRecord.Proposal proposal = proposal(reader, key);
        as(reader, () -> {
            switch (step) {
                case CONFIRM -> register.confirm(proposal.id(), proposal.version(), "D’accord");
                case DECLINE -> register.decline(proposal.id(), proposal.version(), "Pas ainsi");
                default -> register.withdraw(proposal.id(), proposal.version(), "");
            }
            return null;
        });
    }
}
