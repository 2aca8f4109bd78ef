package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.AttestationStep;
import org.aval.service.house.RegisterTest;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CheckedCode.Answer;
import org.aval.service.verify.CodeCheck;
import org.aval.service.verify.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttestationDeskTest extends RegisterTest {

    private AttestationDesk desk;
    private UUID attestation;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(AttestationDesk.class);
        attestation = attestationOf(JULIEN);
    }

    @Test
    void two_people_revoke_and_the_person_hears_of_it() {
        as(ISABELLE, () -> desk.proposeRevocation(attestation, 1, "Signée depuis le poste d’une autre"));
        assertThat(as(CATHERINE, () -> desk.read(attestation, "fr")).revocationProposed())
                .isTrue();
        denied(() -> as(ISABELLE, () -> desk.revoke(attestation, 2, "x")));
        as(CATHERINE, () -> desk.revoke(attestation, 2, "Usurpation établie"));
        assertThat(standing(JULIEN)).isEqualTo(AttestationStanding.REVOKED);
        assertThat(house.rows("select kind, address from mail"))
                .containsExactly(List.of("attestations.revoked", "julien.fortin@chuvb.example"));
    }

    @Test
    void whose_signature_is_revoked_may_be_asked_again_in_the_same_round() {
        AttestationRegister register = house.get(AttestationRegister.class);
        UUID julien = person(JULIEN);
        UUID campaign =
                UUID.fromString(house.words("select campaign_id from obligation where person_id = '" + julien + "'")
                        .get(0));
        refused("attestations.askedAlready", () -> as(ISABELLE, () -> register.assign(julien, campaign)));
        as(ISABELLE, () -> desk.proposeRevocation(attestation, 1, "Erreur"));
        as(CATHERINE, () -> desk.revoke(attestation, 2, "Erreur établie"));
        as(ISABELLE, () -> register.assign(julien, campaign));
        assertThat(as(JULIEN, () -> house.get(MyAttestations.class).obligations("fr")))
                .first()
                .extracting("state")
                .isEqualTo(org.aval.domain.attestations.ObligationState.ASSIGNED);
    }

    @Test
    void who_holds_both_offices_needs_somebody_else() {
        house.change(
                """
                insert into role_assignment (id, person_id, role, starts_on)
                select gen_random_uuid(), id, 'LEGAL', date '2026-01-01' from person where staff_no = 'VB10021'""");
        as(ISABELLE, () -> desk.proposeRevocation(attestation, 1, "Erreur"));
        refused("attestations.twoPeople", () -> as(ISABELLE, () -> desk.revoke(attestation, 2, "Erreur")));
    }

    @Test
    void the_signer_contests_and_the_counsel_upholds() {
        as(JULIEN, () -> desk.contest(attestation, 1, "Ce n’était pas moi"));
        assertThat(standing(JULIEN)).isEqualTo(AttestationStanding.CONTESTED);
        as(CATHERINE, () -> desk.uphold(attestation, 2, "Les faits concordent"));
        assertThat(standing(JULIEN)).isEqualTo(AttestationStanding.VALID);
        assertThat(as(JULIEN, () -> desk.read(attestation, "fr")).timeline())
                .extracting("step")
                .containsExactly("UPHOLD", "CONTEST", "SIGN");
    }

    @Test
    void nobody_contests_for_somebody_else_and_nobody_decides_about_themselves() {
        refused("attestations.onlyThePerson", () -> as(ISABELLE, () -> desk.contest(attestation, 1, "x")));
        refused("attestations.unknown", () -> as(NOEMIE, () -> desk.contest(attestation, 1, "x")));
        UUID own = attestationOf(ISABELLE);
        refused("attestations.notAboutYourself", () -> as(ISABELLE, () -> desk.proposeRevocation(own, 1, "x")));
    }

    @Test
    void a_stale_page_is_told() {
        as(JULIEN, () -> desk.contest(attestation, 1, "Ce n’était pas moi"));
        refused("shared.changedMeanwhile", () -> as(CATHERINE, () -> desk.uphold(attestation, 1, "x")));
    }

    @Test
    void it_is_shown_to_whom_it_concerns() {
        for (String reader : List.of(JULIEN, ISABELLE, CATHERINE, AUDITOR)) {
            assertThat(as(reader, () -> desk.read(attestation, "fr")).name()).isEqualTo("Dr Julien Fortin");
        }
        for (String other : List.of(NOEMIE, KARIM, ADMIN)) {
            refused("attestations.unknown", () -> as(other, () -> desk.read(attestation, "fr")));
        }
        denied(() -> as(CLAIRE, () -> desk.read(attestationOf(CLAIRE), "fr")));
        assertThat(as(ISABELLE, () -> desk.read(attestation, "fr"))
                        .verdict(AttestationStep.PROPOSE_REVOCATION)
                        .granted())
                .isTrue();
    }

    @Test
    void the_public_check_answers_what_a_code_is_worth() {
        assertThat(check(codeOf(JULIEN)).answer()).isEqualTo(Answer.GENUINE);
        assertThat(check("VB-0000-0000").answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(check("").answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(check("x'); drop table mail; --").answer()).isEqualTo(Answer.UNKNOWN);

        as(JULIEN, () -> desk.contest(attestation, 1, "Ce n’était pas moi"));
        assertThat(check(codeOf(JULIEN)).answer())
                .as("that it is contested is nobody else's business")
                .isEqualTo(Answer.GENUINE);
        as(ISABELLE, () -> desk.proposeRevocation(attestation, 2, "Prouvé"));
        as(CATHERINE, () -> desk.revoke(attestation, 3, "Prouvé"));
        assertThat(check(codeOf(JULIEN)).answer()).isEqualTo(Answer.REVOKED);

        String code = codeOf(CATHERINE);
        house.clock().set(Instant.parse("2027-10-04T12:00:00Z"));
        assertThat(check(code).answer()).isEqualTo(Answer.ENDED);
    }

    @Test
    void a_code_is_superseded_from_the_day_of_a_later_major_version() {
        String code = codeOf(CATHERINE);
        house.change(
                """
                update charter_version set effective_to = date '2026-12-31' where state = 'SCHEDULED' and number = '2.1.0'""");
        house.change(
                """
                insert into charter_version (id, version, charter_id, number, change_type, state, summary_fr, summary_en,
                                             resolution, effective_from)
                select gen_random_uuid(), 0, charter_id, '9.0.0', 'MAJOR', 'SCHEDULED', '', '', 'CA-2026-200', date '2027-01-01'
                  from charter_version where number = '2.1.0'""");
        house.clock().set(Instant.parse("2027-01-01T04:59:59Z"));
        assertThat(check(code).answer()).isEqualTo(Answer.GENUINE);
        house.clock().set(Instant.parse("2027-01-01T05:00:00Z"));
        assertThat(check(code).answer()).isEqualTo(Answer.SUPERSEDED);
        assertThat(standing(CATHERINE)).isEqualTo(AttestationStanding.SUPERSEDED);
    }

    @Test
    void a_code_may_be_typed_as_it_is_read_aloud() {
        String code = codeOf(JULIEN);
        for (String typed : List.of(
                code.toLowerCase(java.util.Locale.ROOT), code.replace("-", ""), " " + code.replace("-", " ") + " ")) {
            assertThat(check(typed).answer()).as(typed).isEqualTo(Answer.GENUINE);
        }
    }

    @Test
    void the_public_check_says_no_more_than_the_paper() {
        CheckedCode answer = check(codeOf(JULIEN));
        assertThat(answer.said())
                .contains(new Said("name", "Dr Julien Fortin"), new Said("version", "2.1.0"))
                .anyMatch(said ->
                        said.name().equals("charter") && said.value().toString().startsWith("Publier avec soin"));
        assertThat(answer.toString()).doesNotContain("VB10009", "Urgence", "chuvb.example");
        assertThat(check("VB-0000-0000").said()).isEmpty();
    }

    private CheckedCode check(String code) {
        return as("anonymous", () -> house.get(CodeCheck.class).check(code, "fr"));
    }

    private String codeOf(String staffNo) {
        return house.words("select code from attestation where id = ?", attestationOf(staffNo))
                .get(0);
    }

    private AttestationStanding standing(String staffNo) {
        return as(staffNo, () -> house.get(MyAttestations.class).attestations("fr"))
                .get(0)
                .standing();
    }

    private static void denied(Runnable work) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(work::run);
    }
}
