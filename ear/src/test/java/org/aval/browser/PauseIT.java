package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three failed tries: a pause, help, and no word of the result to anybody else. */
@Story
class PauseIT {

    @Test
    void after_the_third_failed_try_there_is_a_pause_and_the_manager_is_asked_to_help(Visits visits) {
        UUID obligation = Registers.openObligation("VB10018");
        Visitor student = visits.with(Device.PHONE, "fr").signedIn("VB10018");
        student.open("/attestations/scenarios?id=" + obligation).reads("attestations.scenarios.failed");
        student.press("attestations.scenarios.tryAgain");
        Journey journey = new Journey(student).answerAll(false);
        student.reads("attestations.scenarios.failed")
                .sees("attestations.scenarios.triesLeft", 1)
                .findsItReadable();

        student.press("attestations.scenarios.tryAgain");
        journey.answerAll(false);
        student.reads("attestations.scenarios.paused")
                .sees("attestations.scenarios.paused.help")
                .findsItReadable();
        assertThat(student.button("attestations.scenarios.tryAgain").count()).isZero();
        assertThat(Registers.state(obligation)).isEqualTo("READ");

        String toManager = Mailbox.words(student.page(), "attestations.lockedManager", "VB10011");
        assertThat(toManager)
                .contains("Élodie Brassard")
                .doesNotContainPattern("\\d+ ?%|\\d+ sur \\d+|bonnes réponses");
        assertThat(Mailbox.words(student.page(), "attestations.locked", "VB10018"))
                .contains("Élodie Brassard");
    }
}
