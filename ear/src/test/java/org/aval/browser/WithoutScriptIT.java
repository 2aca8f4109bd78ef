package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The newcomer's whole way in a browser that runs no script. */
@Story
class WithoutScriptIT {

    @Test
    void reading_answering_and_signing_need_no_script(Visits visits) {
        UUID obligation = Registers.ask("VB10006");
        Visitor officer = visits.withoutScript(Device.PHONE, "fr").signedIn("VB10006");
        Page page = officer.page();
        officer.follow("attestations.mine.go.ASSIGNED");
        read(page);
        officer.press("attestations.read.all").press("attestations.scenarios.go");
        new Journey(officer).answerAll(true);
        officer.follow("attestations.scenarios.passed.go");
        new Journey(officer).sign("Nathalie Okafor", "val-boreal");
        officer.reads("attestations.attestation.done");

        assertThat(Registers.state(obligation)).isEqualTo("SIGNED");
        String paper = officer.link("attestations.certificate.get").getAttribute("href");
        APIResponse answer = page.request().get(Portal.ADDRESS + paper);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static void read(Page page) {
        Locator unread = page.locator("article:not(.is-read) form button");
        for (int left = 20; left > 0; left--) {
            unread.first().click();
            assertThat(unread).hasCount(left - 1);
        }
    }
}
