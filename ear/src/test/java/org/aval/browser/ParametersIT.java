package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** A value of the law that changes on a day: one person proposes, another confirms. And everybody's own data. */
@Story
class ParametersIT {

    @Test
    void counsel_proposes_a_deadline_and_the_privacy_officer_confirms_it(Visits visits) {
        String record = "/settings/parameter?key=whistleFeedbackMonths";
        Visitor counsel = visits.with(Device.DESKTOP, "fr").signedIn("VB10005").open(record);
        counsel.follow("parameters.record.propose");
        counsel.field("parameters.change.value").fill("13");
        counsel.field("parameters.change.from").fill(Today.here().plusDays(40).toString());
        counsel.field("parameters.change.reason").fill("Le conseil veut un retour plus rapide.");
        counsel.press("parameters.change.propose").sees("parameters.outOfRange", 1, 12);
        assertThat(counsel.field("parameters.change.value")).hasValue("13");
        counsel.field("parameters.change.value").fill("2");
        counsel.press("parameters.change.propose").sees("parameters.done.PROPOSE");

        Visitor officer = visits.with(Device.PHONE, "fr").signedIn("VB10006").open(record);
        officer.decides("parameters.ParameterStep.CONFIRM", "").sees("parameters.done.CONFIRM");
        officer.findsItReadable();
        assertThat(Registers.value(
                        "select state from parameter_value where key = ? and value = '2'", "whistleFeedbackMonths"))
                .isEqualTo("ADOPTED");
    }

    @Test
    void everybody_takes_their_own_data_along(Visits visits) throws Exception {
        Visitor nurse = visits.with(Device.DESKTOP, "fr").signedIn("VB10010").open("/people/mine");
        nurse.reads("people.data").findsItReadable();
        Path json = nurse.page()
                .waitForDownload(() -> nurse.follow("people.data.json"))
                .path();
        assertThat(Files.readString(json)).contains("aval.my-data.1", "amelie.bouchard@chuvb.example");
        Path pdf = nurse.page()
                .waitForDownload(() -> nurse.follow("people.data.pdf"))
                .path();
        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
    }
}
