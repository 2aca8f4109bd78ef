package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.attestations.Scene.AMELIE;
import static org.aval.domain.attestations.Scene.CATHERINE;
import static org.aval.domain.attestations.Scene.ISABELLE;
import static org.aval.domain.attestations.Scene.KARIM;
import static org.aval.domain.attestations.Scene.NOEMIE;
import static org.aval.domain.attestations.Scene.TODAY;
import static org.aval.domain.attestations.Scene.act;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationLifecycleTest {

    private static final LocalDate UNTIL = TODAY.plusMonths(12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            VALID     | CONTEST, PROPOSE_REVOCATION, UPHOLD, REVOKE
            CONTESTED | PROPOSE_REVOCATION, UPHOLD, REVOKE
            REVOKED   | -
            """)
    void from_each_state_only_these_steps_open(AttestationState state, String steps) {
        assertThat(Arrays.stream(AttestationStep.values())
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps.equals("-") ? "" : steps);
    }

    /** The signature is contested and its revocation proposed, so that every office has something to decide. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CONTEST            | signer  | yes              | yes
            CONTEST            | another | onlyThePerson    | onlyThePerson
            PROPOSE_REVOCATION | signer  | notAboutYourself | notYourOffice
            PROPOSE_REVOCATION | another | yes              | notYourOffice
            UPHOLD             | signer  | notAboutYourself | notYourOffice
            UPHOLD             | another | yes              | notYourOffice
            REVOKE             | signer  | notAboutYourself | notYourOffice
            REVOKE             | another | yes              | notYourOffice
            """)
    void who_may_take_which_step(AttestationStep step, String who, String ofTheOffice, String others) {
        for (Role role : Role.values()) {
            Actor actor = who.equals("signer")
                    ? new Actor(NOEMIE.person(), NOEMIE.staffNo(), Set.of(role))
                    : Scene.actor(77, role);
            String expected = step.by().contains(role) || step == AttestationStep.CONTEST ? ofTheOffice : others;
            assertThat(told(ready(step).verdict(step, actor).why()))
                    .as("%s by %s, %s", step, role, who)
                    .isEqualTo(expected);
        }
    }

    private static Attestation ready(AttestationStep step) {
        Attestation attestation = signed();
        if (step == AttestationStep.UPHOLD || step == AttestationStep.REVOKE) {
            attestation.proposeRevocation(act(ISABELLE, "Signée depuis le poste d’une autre"));
        }
        return attestation;
    }

    private static String told(@org.jspecify.annotations.Nullable String why) {
        return why == null ? "yes" : why.replace("attestations.", "");
    }

    @Test
    void a_signature_is_valid_from_the_start_and_says_who_gave_it() {
        Attestation attestation = signed();
        assertThat(attestation.state()).isEqualTo(AttestationState.VALID);
        assertThat(attestation.getJournal()).extracting(JournalEntry::step).containsExactly("SIGN");
        assertThat(attestation.getJournal()).extracting(JournalEntry::author).containsExactly("VB10030");
    }

    @Test
    void the_signer_contests_and_the_counsel_upholds() {
        Attestation attestation = signed();
        attestation.contest(act(NOEMIE, "Ce n’est pas moi"));
        assertThat(attestation.state()).isEqualTo(AttestationState.CONTESTED);
        attestation.uphold(act(CATHERINE, "Le poste et l’heure concordent"));
        assertThat(attestation.state()).isEqualTo(AttestationState.VALID);
        assertThat(attestation.isRevocationProposed()).isFalse();
    }

    @Test
    void two_people_revoke_a_signature() {
        Actor both = Scene.actor(88, Role.HR, Role.LEGAL);
        Attestation attestation = signed();
        refused("attestations.noRevocationProposed", () -> attestation.revoke(act(CATHERINE, "Fraude")));
        attestation.proposeRevocation(act(both, "Usurpation prouvée"));
        refused("attestations.twoPeople", () -> attestation.revoke(act(both, "Fraude")));
        attestation.revoke(act(CATHERINE, "Usurpation prouvée"));
        assertThat(attestation.state()).isEqualTo(AttestationState.REVOKED);
    }

    @Test
    void contesting_does_not_undo_a_proposal_to_revoke() {
        Actor both = Scene.actor(88, Role.HR, Role.LEGAL);
        Attestation attestation = signed();
        attestation.proposeRevocation(act(both, "Usurpation prouvée"));
        attestation.contest(act(NOEMIE, "Ce n’est pas moi"));
        assertThat(attestation.isRevocationProposed()).isTrue();
        refused("attestations.twoPeople", () -> attestation.revoke(act(both, "Fraude")));
        attestation.revoke(act(CATHERINE, "Les deux le disent"));
        assertThat(attestation.state()).isEqualTo(AttestationState.REVOKED);
    }

    @Test
    void a_proposal_is_made_once_and_an_upheld_signature_needs_a_new_one() {
        Attestation attestation = signed();
        attestation.proposeRevocation(act(ISABELLE, "Erreur de personne"));
        refused("attestations.alreadyProposed", () -> attestation.proposeRevocation(act(ISABELLE, "Encore")));
        attestation.uphold(act(CATHERINE, "Pas d’erreur"));
        refused("attestations.noRevocationProposed", () -> attestation.revoke(act(CATHERINE, "Tout de même")));
        refused("attestations.nothingToDecide", () -> attestation.uphold(act(CATHERINE, "Encore")));
    }

    @Test
    void every_step_after_the_signature_needs_a_reason() {
        Attestation attestation = signed();
        refused("shared.motiveMissing", () -> attestation.contest(act(NOEMIE)));
        refused("shared.motiveMissing", () -> attestation.proposeRevocation(act(ISABELLE, " ")));
        refused("shared.motiveMissing", () -> attestation.uphold(act(CATHERINE)));
        refused("shared.motiveMissing", () -> attestation.revoke(act(CATHERINE)));
        assertThat(attestation.getJournal()).hasSize(1);
    }

    @Test
    void a_revoked_signature_stays_revoked() {
        Attestation attestation = signed();
        attestation.proposeRevocation(act(ISABELLE, "Erreur"));
        attestation.revoke(act(CATHERINE, "Erreur"));
        refused("attestations.wrongStanding", () -> attestation.contest(act(NOEMIE, "Non")));
        refused("attestations.wrongStanding", () -> attestation.uphold(act(CATHERINE, "Non")));
        assertThat(attestation.state()).isEqualTo(AttestationState.REVOKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            the day it is signed           | VALID     | 2026-11-21 | -          | VALID
            31 days before its last        | VALID     | 2027-10-21 | -          | VALID
            30 days before its last        | VALID     | 2027-10-22 | -          | EXPIRING
            its last day                   | VALID     | 2027-11-21 | -          | EXPIRING
            the day after                  | VALID     | 2027-11-22 | -          | EXPIRED
            the eve of a major version     | VALID     | 2027-01-31 | 2027-02-01 | VALID
            the day of a major version     | VALID     | 2027-02-01 | 2027-02-01 | SUPERSEDED
            superseded, then out of date   | VALID     | 2028-02-01 | 2027-02-01 | SUPERSEDED
            contested                      | CONTESTED | 2026-11-21 | -          | CONTESTED
            contested, superseded meantime | CONTESTED | 2027-02-01 | 2027-02-01 | CONTESTED
            revoked                        | REVOKED   | 2026-11-21 | -          | REVOKED
            revoked, long ago              | REVOKED   | 2029-11-21 | 2027-02-01 | REVOKED
            """)
    void what_a_signature_is_worth(
            String when,
            AttestationState state,
            LocalDate day,
            @org.jspecify.annotations.Nullable LocalDate supersededOn,
            AttestationStanding worth) {
        assertThat(Attestation.standing(state, UNTIL, day, supersededOn))
                .as(when)
                .isEqualTo(worth);
    }

    @Test
    void only_a_valid_or_expiring_signature_carries_rights() {
        assertThat(Arrays.stream(AttestationStanding.values()).filter(AttestationStanding::counts))
                .containsExactly(AttestationStanding.VALID, AttestationStanding.EXPIRING);
    }

    @Test
    void the_signer_human_resources_the_counsel_and_the_auditor_may_read_it() {
        Attestation attestation = signed();
        assertThat(attestation.mayRead(NOEMIE).granted()).isTrue();
        assertThat(attestation.mayRead(ISABELLE).granted()).isTrue();
        assertThat(attestation.mayRead(CATHERINE).granted()).isTrue();
        assertThat(attestation.mayRead(Scene.actor(27, Role.AUDITOR)).granted()).isTrue();
        assertThat(attestation.mayRead(AMELIE).why()).isEqualTo("attestations.notYours");
        assertThat(attestation.mayRead(KARIM).why()).isEqualTo("attestations.notYours");
        assertThat(attestation.mayRead(Scene.JULIEN).why()).isEqualTo("attestations.notYours");
    }

    private static Attestation signed() {
        return Attestation.of(
                new Attestation.Marks(new UUID(9, 1), "ATT-2026-0042", "VB-7K3M-Q2XA"),
                new UUID(6, 1),
                new Signer(NOEMIE.person(), "VB10030", "Noémie Tessier", "Infirmière, urgence", "Urgence", "NURSE"),
                new SignedText(new UUID(8, 210), "2.1.0", "fr", "CLINICIAN", "S-1", "Je m’engage", Sha256.of("texte")),
                new Attestation.Force("America/Toronto", UNTIL, SignatureLevel.CLICK),
                new Attestation.Proof("{}", Sha256.of("{}")),
                act(NOEMIE));
    }

    private static void refused(String why, Runnable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .satisfies(no -> assertThat(no.verdict().why()).isEqualTo(why));
    }
}
