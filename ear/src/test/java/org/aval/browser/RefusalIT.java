package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody is forced, and nobody is bound by a first no. */
@Story
class RefusalIT {

    @Test
    void a_pharmacist_refuses_and_takes_it_up_again(Visits visits) {
        UUID obligation = Registers.ask("VB10014");
        Visitor pharmacist =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10014").open("/attestations/mine");
        pharmacist.asks("attestations.ObligationStep.REFUSE").findsItReadable().press("shared.changeNothing");
        pharmacist.decides("attestations.ObligationStep.REFUSE", "Je veux d’abord en parler à mon syndicat.");
        pharmacist.sees("attestations.mine.declined");
        assertThat(Registers.state(obligation)).isEqualTo("REFUSED");
        assertThat(Mailbox.words(pharmacist.page(), "attestations.refusedManager", "VB10001"))
                .contains("Fatou Diop")
                .doesNotContain("syndicat");

        pharmacist.press("attestations.ObligationStep.RECONSIDER").sees("attestations.mine.reconsidered");
        assertThat(Registers.state(obligation)).isEqualTo("OPENED");
    }
}
