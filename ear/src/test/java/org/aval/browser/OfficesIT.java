package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** Two people for what cannot be done alone: a release, a revocation. And human resources ask one person to sign. */
@Story
class OfficesIT {

    @Test
    void human_resources_propose_a_release_and_the_owner_of_the_policy_grants_it(Visits visits) {
        UUID obligation = Registers.ask("VB10022");
        String record = "/attestations/obligation?id=" + obligation;
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open(record);
        officer.asks("attestations.ObligationStep.PROPOSE_EXEMPTION");
        officer.field("attestations.obligation.until")
                .fill(Today.here().plusDays(90).toString());
        officer.answers("attestations.ObligationStep.PROPOSE_EXEMPTION", "Congé prolongé jusqu’au printemps.");
        officer.sees("attestations.obligation.proposed");
        assertThat(officer.button("attestations.ObligationStep.EXEMPT")).hasCount(0);

        Visitor owner = visits.with(Device.DESKTOP, "fr").signedIn("VB10002");
        assertThat(owner.page()
                        .getByText(owner.words().of("attestations.DutyKind.DECIDE_EXEMPTION", 1, "Robert Lamontagne"))
                        .first())
                .isVisible();
        owner.open(record).decides("attestations.ObligationStep.EXEMPT", "");
        owner.sees("attestations.obligation.exempted");
        assertThat(Registers.state(obligation)).isEqualTo("EXEMPTED");
        assertThat(Mailbox.words(owner.page(), "attestations.exempted", "VB10022"))
                .contains("Robert Lamontagne");
    }

    @Test
    void human_resources_propose_and_legal_revokes_and_the_paper_is_worth_nothing_any_more(Visits visits) {
        UUID attestation = Registers.attestation("VB10006");
        String code = Registers.value("select code from attestation where id = ?", attestation);
        String record = "/attestations/attestation?id=" + attestation;
        visits.with(Device.DESKTOP, "fr").open("/verify/" + code).reads("verify.genuine.title");

        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open(record);
        officer.decides("attestations.AttestationStep.PROPOSE_REVOCATION", "Signée sous un autre nom par erreur.");
        officer.sees("attestations.attestation.proposed");

        Visitor counsel = visits.with(Device.DESKTOP, "fr").signedIn("VB10005").open(record);
        counsel.decides("attestations.AttestationStep.REVOKE", "L’erreur est établie.");
        counsel.sees("attestations.attestation.revoked");
        visits.with(Device.PHONE, "fr").open("/verify/" + code).reads("verify.revoked.title");
    }

    @Test
    void an_officer_is_told_that_somebody_was_faster(Visits visits) {
        UUID obligation = Registers.ask("VB10028");
        String record = "/attestations/obligation?id=" + obligation;
        Visitor slow = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open(record);
        Visitor fast = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open(record);
        fast.decides("attestations.ObligationStep.REMIND", "").sees("attestations.obligation.reminded");

        slow.decides("attestations.ObligationStep.CANCEL", "Demandée deux fois.")
                .sees("shared.changedMeanwhile");
        assertThat(Registers.state(obligation)).isEqualTo("ASSIGNED");
        slow.decides("attestations.ObligationStep.CANCEL", "Demandée deux fois.")
                .sees("attestations.obligation.cancelled");
        assertThat(Registers.state(obligation)).isEqualTo("CANCELLED");
    }

    @Test
    void human_resources_ask_one_person_to_sign(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021");
        officer.open("/people/person?id=" + Registers.person("VB10003"));
        officer.decides("attestations.ObligationStep.ASSIGN", "");
        assertThat(Registers.state(Registers.openObligation("VB10003"))).isEqualTo("ASSIGNED");
        assertThat(Mailbox.words(officer.page(), "attestations.assigned", "VB10003"))
                .contains("Sophie Tremblay-Nguyen");
    }
}
