package org.aval.service.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportPress;
import org.aval.policies.verifier.Finding;
import org.aval.policies.verifier.Outcome;
import org.aval.policies.verifier.Verdict;
import org.aval.service.attestations.CertificateDesk;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** From the desk that hands a paper out to whoever holds it later. */
class SealedPapersTest extends RegisterTest {

    @Test
    void the_certificate_is_sealed_proved_and_known_again() {
        UUID attestation = attestationOf(AMELIE);
        byte[] paper = certificate(AMELIE, attestation);

        CheckedPaper checked = checked(paper);
        assertThat(checked.findings().verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(checked.findings().all())
                .filteredOn(one -> one.outcome() == Outcome.HOLDS)
                .extracting(Finding::subject)
                .contains("seal.key", "proof.included", "proof.signed");
        assertThat(checked.findings().all())
                .filteredOn(one -> one.subject().equals("files.read"))
                .singleElement()
                .satisfies(files ->
                        assertThat(files.told()).containsExactly("3", "evidence.json, proof.json, proof.tlog"));
        assertThat(checked.sealedAt()).contains(house.clock().instant());
        assertThat(checked.answer()).isEqualTo("genuine");
        assertThat(checked.today().orElseThrow().kind()).isEqualTo("attestation");
    }

    @Test
    void a_paper_is_sealed_once_and_each_seal_leaves_evidence() {
        UUID attestation = attestationOf(AMELIE);
        byte[] first = certificate(AMELIE, attestation);
        house.clock().forward(Duration.ofDays(3));

        assertThat(certificate(AUDITOR, attestation)).isEqualTo(first);
        assertThat(house.words("select sha256 from seal where record = ?", attestation))
                .containsExactly(Sha256.of(first));
        assertThat(house.words(
                        "select l.register from evidence_leaf l join seal s on s.id = l.record where s.record = ?",
                        attestation))
                .containsExactly("seal");
        assertThat(house.words("select print from seal_key")).hasSize(1);
    }

    @Test
    void a_changed_paper_and_a_stranger_s_are_told_apart() {
        byte[] paper = certificate(AMELIE, attestationOf(AMELIE));
        paper[paper.length / 3] ^= 1;

        assertThat(checked(paper).answer()).isEqualTo("changed");
        assertThat(checked(paper).sealedAt()).isEmpty();
        assertThat(checked(new byte[] {1, 2, 3}).answer()).isEqualTo("unreadable");
    }

    @Test
    void a_paper_whose_act_the_log_does_not_have_is_not_made_without_it() {
        SealOrder order = new SealOrder("CERTIFICATE", UUID.randomUUID(), "", "fr").proving("attestation");

        assertThatThrownBy(() -> house.as(
                        AMELIE, () -> house.get(Seals.class).once(order, List::of, ready -> new byte[0], made -> {})))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("verify.notYet");
        assertThat(house.words("select sha256 from seal where record = ?", order.record()))
                .isEmpty();
    }

    @Test
    void a_paper_that_takes_what_the_log_has_is_sealed_also_where_it_has_nothing() {
        SealOrder order = new SealOrder("MINUTES", UUID.randomUUID(), "", "fr")
                .proving("committee_session_journal", SealOrder.Lines.SO_FAR);
        byte[] sealed = as(AMELIE, () -> house.get(Seals.class).seal(order, report()));
        assertThat(checked(sealed).answer()).isEqualTo("genuine");
        assertThat(new HeldOut(house, sealed).files()).containsExactly("session.json");
    }

    private static byte[] report() {
        return new ReportPress()
                .press(new ReportFacts(
                        "fr",
                        "CHU Val-Boréal",
                        "Séance",
                        "Ce qui fut dit",
                        Instant.parse("2026-11-21T14:00:00Z"),
                        List.of(),
                        "Données",
                        "session.json",
                        new byte[] {'{', '}'}));
    }

    private byte[] certificate(String reader, UUID attestation) {
        return as(reader, () -> house.get(CertificateDesk.class).certificate(attestation))
                .bytes();
    }

    private CheckedPaper checked(byte[] paper) {
        return as("nobody", () -> house.get(PaperCheck.class).check(paper, "fr"));
    }
}
