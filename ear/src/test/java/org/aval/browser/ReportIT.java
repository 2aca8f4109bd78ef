package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody saw something and says so without a name, in a browser that runs no script, and comes back with a code. */
@Story
class ReportIT {

    private static final String SEEN = "Un écran de dossier visible derrière une photo du poste de soins.";

    @Test
    void a_report_without_a_name_is_answered_and_nobody_else_learns_of_it(Visits visits) {
        Visitor reporter = visits.withoutScript(Device.PHONE, "fr");
        String code = reports(reporter.open("/report"));
        assertThat(code.replaceAll("\\D", "")).hasSize(16);
        assertThat(reporter.page().context().cookies()).isEmpty();

        Visitor secretary =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10007").open("/incidents/register");
        secretary.page().locator("main a[href*='/incidents/case']").first().click();
        assertThat(secretary.page().locator("main")).containsText(SEEN);
        String record = secretary.page().url().substring(Portal.ADDRESS.length());
        says(secretary, "acknowledge", "Merci. Nous regardons cela aujourd’hui.");
        secretary.open(record).findsItReadable();

        reporter.open("/report/follow").page().locator("#code").fill(code);
        reporter.press("incidents.open");
        assertThat(reporter.page().locator("main")).containsText("Nous regardons cela aujourd’hui.");
        reporter.page().locator("#words").fill("La photo a été retirée ce midi.");
        reporter.press("incidents.write.verb").sees("incidents.written");
        assertThat(reporter.page().context().cookies()).isEmpty();
        secretary.open(record);
        assertThat(secretary.page().locator("main")).containsText("La photo a été retirée ce midi.");

        Visitor other = visits.with(Device.DESKTOP, "fr").signedIn("VB10010").expecting(404);
        assertThat(other.page().navigate(record).status()).isEqualTo(404);
        assertThat(other.page().locator("body")).not().containsText("INC-");
    }

    @Test
    void a_wrong_code_opens_nothing_and_what_was_typed_stays_on_a_report_that_lacks_something(Visits visits) {
        Visitor stranger = visits.withoutScript(Device.PHONE, "fr").open("/report/follow");
        stranger.page().locator("#code").fill("1234 5678 9012 3456");
        stranger.press("incidents.open");
        assertThat(stranger.page().locator("#code-problem")).isVisible();
        assertThat(stranger.page().locator("main"))
                .not()
                .containsText(stranger.words().of("incidents.yours"));

        stranger.open("/report").page().locator("#narrative").fill(SEEN);
        stranger.press("incidents.send");
        assertThat(stranger.page().locator("#category-problem")).isVisible();
        assertThat(stranger.page().locator("#narrative")).hasValue(SEEN);
    }

    private static String reports(Visitor reporter) {
        Page page = reporter.page();
        page.locator("#category").selectOption("RECORD_SCREENSHOT");
        page.locator("#narrative").fill(SEEN);
        page.locator("#where").fill("Publication publique, poste de soins");
        page.locator("input[value=ANONYMOUS]").check();
        reporter.press("incidents.send");
        return page.locator("output#code").textContent();
    }

    private static void says(Visitor desk, String decision, String words) {
        Page page = desk.page();
        page.locator("button[data-opens='" + decision + "-question']").click();
        Locator question = page.locator("dialog[open]");
        question.locator("textarea").fill(words);
        question.locator(".button.is-primary").click();
        assertThat(page.locator("main")).containsText(words);
    }
}
