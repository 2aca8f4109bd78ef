package org.aval.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.aval.domain.evidence.WitnessState;
import org.aval.domain.evidence.WitnessWay;
import org.aval.policies.proofs.ConsistencyProof;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** Who may look at the evidence log, and what they find there. */
class LogRegisterTest extends RegisterTest {

    private static final String DIRECTOR = "VB10001";

    @Test
    void three_offices_read_it_and_nobody_else() {
        gather();
        for (String office : List.of(AUDITOR, CATHERINE)) {
            assertThat(health(office).size()).isPositive();
            assertThat(health(office).keyLine()).startsWith("chuvb.example/evidence+");
        }
        for (String other : List.of(NOEMIE, JULIEN, ISABELLE, ADMIN, "nobody")) {
            closed(() -> health(other));
            closed(() -> as(other, () -> house.get(LogRegister.class).checkpoint(0)));
        }
    }

    @Test
    void only_the_auditor_names_witnesses_and_asks_for_audits() {
        for (String other : List.of(CATHERINE, DIRECTOR, ADMIN, NOEMIE)) {
            closed(() -> as(other, () -> house.get(WitnessDesk.class).name("Syndicat", WitnessWay.FOLDER, "union")));
            closed(() -> as(other, () -> house.get(AuditDesk.class).ask()));
        }
    }

    @Test
    void what_waits_is_counted_until_it_is_gathered() {
        assertThat(health(AUDITOR).size()).isZero();
        assertThat(health(AUDITOR).waiting()).isPositive();
        gather();
        assertThat(health(AUDITOR).waiting()).isZero();
        assertThat(health(AUDITOR).audits()).isEmpty();
    }

    @Test
    void one_audit_at_a_time() {
        gather();
        as(AUDITOR, () -> house.get(AuditDesk.class).ask());
        assertThat(health(AUDITOR).auditing()).isTrue();
        refused(
                "evidence.auditRuns",
                () -> as(AUDITOR, () -> house.get(AuditDesk.class).ask()));
        as("nobody", () -> house.get(AuditRound.class).walk());
        assertThat(health(AUDITOR).auditing()).isFalse();
        assertThat(health(AUDITOR).audits()).singleElement().satisfies(audit -> assertThat(audit.askedBy())
                .isEqualTo(AUDITOR));
    }

    @Test
    void the_night_asks_for_one_too() {
        as("nobody", () -> house.get(AuditRound.class).ask());
        as("nobody", () -> house.get(AuditRound.class).ask());
        assertThat(house.words("select asked_by from evidence_audit")).containsExactly("PORTAL");
    }

    @Test
    void checkpoints_and_the_proof_between_two_of_them_are_handed_out() {
        gather();
        SignedNote first = SignedNote.parse(checkpoint(0));
        as(AUDITOR, () -> house.get(WitnessDesk.class).name("Syndicat", WitnessWay.FOLDER, "union"));
        gather();
        SignedNote second = SignedNote.parse(checkpoint(0));
        long from = first.checkpoint().size();
        long until = second.checkpoint().size();
        assertThat(checkpoint(from)).isEqualTo(first.text());
        ConsistencyProof proof = ConsistencyProof.parse(
                as(CATHERINE, () -> house.get(LogRegister.class).consistency(from, until)));
        assertThat(proof.holds(first.checkpoint().root(), second.checkpoint().root()))
                .isTrue();
        refused("evidence.noCheckpoint", () -> checkpoint(until + 1));
        refused(
                "evidence.noCheckpoint",
                () -> as(CATHERINE, () -> house.get(LogRegister.class).consistency(until, from)));
    }

    @Test
    void a_witness_is_named_once_in_one_place_and_released_as_it_was_shown() {
        as(AUDITOR, () -> house.get(WitnessDesk.class).name(" Syndicat ", WitnessWay.FOLDER, "union"));
        refused(
                "evidence.namedAlready",
                () -> as(AUDITOR, () -> house.get(WitnessDesk.class).name("Autre", WitnessWay.FOLDER, "union")));
        WitnessRow row =
                as(AUDITOR, () -> house.get(LogRegister.class).witnesses()).get(0);
        assertThat(row.name()).isEqualTo("Syndicat");
        assertThat(row.releasing().granted()).isTrue();
        refused(
                "shared.changedMeanwhile",
                () -> as(AUDITOR, () -> house.get(WitnessDesk.class).release(new WitnessRef(row.id(), 7))));
        refused(
                "evidence.unknown",
                () -> as(AUDITOR, () -> house.get(WitnessDesk.class).release(new WitnessRef(UUID.randomUUID(), 0))));
        as(AUDITOR, () -> house.get(WitnessDesk.class).release(new WitnessRef(row.id(), row.version())));
        WitnessRow released =
                as(CATHERINE, () -> house.get(LogRegister.class).witnesses()).get(0);
        assertThat(released.state()).isEqualTo(WitnessState.RELEASED);
        assertThat(released.releasing().why()).isEqualTo("evidence.notYourOffice");
        assertThat(house.words("select count(*) from evidence_leaf where register = 'evidence_witness_journal'"))
                .containsExactly("2");
    }

    private LogHealth health(String by) {
        return as(by, () -> house.get(LogRegister.class).health());
    }

    private String checkpoint(long size) {
        return as(CATHERINE, () -> house.get(LogRegister.class).checkpoint(size));
    }

    private void gather() {
        as("nobody", () -> house.get(SequencerRound.class).walk());
    }

    private static void closed(Runnable work) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(work::run);
    }
}
