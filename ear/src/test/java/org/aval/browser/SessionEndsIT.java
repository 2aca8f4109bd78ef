package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The session ended while the page stood open: nothing happens unseen, and the way back is short. */
@Story
class SessionEndsIT {

    @Test
    void a_link_leads_through_the_sign_in_and_on(Visits visits) {
        Visitor reader = visits.with(Device.DESKTOP, "fr").signedIn("VB10007").open("/charters/library");
        reader.losesSession();
        reader.link("shared.Place.SIGNATURES").first().click();
        reader.signsIn("VB10007").page().waitForURL("**/attestations/mine");
    }

    @Test
    void a_signature_is_asked_for_again(Visits visits) {
        UUID obligation = Registers.askReadAndPass("VB10026");
        Visitor signer = visits.with(Device.DESKTOP, "fr").signedIn("VB10026");
        signer.open("/attestations/sign?id=" + obligation);
        signer.losesSession();
        new Journey(signer).sign("Étienne Bergeron", "val-boreal");
        signer.signsIn("VB10026").reads("attestations.sign");
        assertThat(Registers.state(obligation)).isEqualTo("QUIZ_PASSED");
    }

    @Test
    void a_decision_shows_the_sign_in_and_comes_back_to_the_record(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021");
        String record = "/attestations/obligation?id=" + Registers.openObligation("VB10015");
        officer.open(record).asks("attestations.ObligationStep.REMIND");
        officer.losesSession();
        officer.confirms("attestations.ObligationStep.REMIND", "");
        officer.signsIn("VB10021");
        assertThat(officer.button("attestations.ObligationStep.REMIND")).isEnabled();
    }
}
