package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A document is put together, looked at, asked for, fetched when it is ready, and its printed copy checked by anybody. */
@Story
class PacksIT {

    private static final double A_ROUND = 30_000;

    @Test
    void a_newcomer_puts_a_pack_together_fetches_it_and_anybody_checks_the_copy(Visits visits) throws IOException {
        Visitor newcomer = visits.with(Device.DESKTOP, "fr").signedIn("VB10030").open("/packs/compose?kind=ONBOARDING");
        newcomer.findsItReadable();
        newcomer.press("packs.look");
        assertThat(newcomer.page().locator("img.leaf").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_ROUND));
        assertThat(newcomer.page().locator("img.leaf").first().getAttribute("alt"))
                .isNotBlank();
        newcomer.press("packs.ask").sees("packs.asked");
        assertThat(newcomer.link("packs.download"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_ROUND));
        newcomer.findsItReadable();
        Download file = newcomer.page()
                .waitForDownload(() -> newcomer.link("packs.download").click());
        byte[] bytes = Files.readAllBytes(file.path());
        assertThat(Arrays.copyOf(bytes, 5)).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
        String code = file.suggestedFilename().replace(".pdf", "");
        visits.with(Device.PHONE, "fr")
                .open("/verify/" + code)
                .sees("verify.genuine.title")
                .sees("verify.paper.pack");
    }

    @Test
    void without_script_the_same_way_is_open(Visits visits) {
        Visitor nurse =
                visits.withoutScript(Device.PHONE, "fr").signedIn("VB10010").open("/packs/compose?kind=ONBOARDING");
        nurse.press("packs.look");
        assertThat(nurse.page().locator("img.leaf").first()).isVisible();
        nurse.press("packs.ask").sees("packs.asked");
    }

    @Test
    void who_may_not_have_a_kind_reads_why_at_once(Visits visits) {
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/packs/compose");
        nurse.sees("packs.notYourOffice").findsItReadable();
        nurse.open("/packs/compose?kind=COURT");
        assertThat(nurse.button("packs.ask").count()).isZero();
    }
}
