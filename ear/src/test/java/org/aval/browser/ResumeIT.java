package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was begun goes on, on this device or another. */
@Story
class ResumeIT {

    @Test
    void reading_begun_on_the_phone_goes_on_at_the_desk(Visits visits) {
        UUID obligation = Registers.ask("VB10015");
        Visitor phone = visits.with(Device.PHONE, "fr").signedIn("VB10015").open("/attestations/read?id=" + obligation);
        phone.page().clock().install();
        new Journey(phone).read(0, 3);

        Visitor desk =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10015").open("/attestations/read?id=" + obligation);
        Journey journey = new Journey(desk);
        Locator articles = journey.articles();
        String fourth = articles.nth(3).getAttribute("data-article");
        assertThat(articles.nth(2)).hasClass(Pattern.compile("\\bis-read\\b"));
        assertThat(desk.link("attestations.read.resume", fourth)).isVisible();
        desk.page().clock().install();
        journey.read(3, articles.count());
        desk.press("attestations.read.all");
        desk.reads("attestations.scenarios.begin");
        assertThat(Registers.state(obligation)).isEqualTo("READ");
    }

    @Test
    void reading_is_not_over_before_every_article_was_seen(Visits visits) {
        UUID obligation = Registers.ask("VB10016");
        Visitor reader =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10016").open("/attestations/read?id=" + obligation);
        Locator all = reader.button("attestations.read.all");
        assertThat(all).hasAttribute("aria-disabled", "true");
        assertThat(Registers.state(obligation)).isEqualTo("ASSIGNED");
    }

    @Test
    void no_scenario_is_skipped_by_its_address(Visits visits) {
        UUID obligation = Registers.askAndRead("VB10011");
        Visitor reader = visits.with(Device.DESKTOP, "fr").signedIn("VB10011");
        reader.open("/attestations/scenarios?id=" + obligation).press("attestations.scenarios.go");
        reader.page().waitForURL("**place=0");
        String first = reader.page().locator("h1").textContent();
        reader.open(reader.page().url().replace("place=0", "place=4"));
        assertThat(reader.page().locator("h1")).hasText(first);
    }

    @Test
    void scenarios_go_on_where_they_were_left(Visits visits) {
        UUID obligation = Registers.askAndRead("VB10017");
        String address = "/attestations/scenarios?id=" + obligation;
        Visitor phone = visits.with(Device.PHONE, "fr").signedIn("VB10017").open(address);
        phone.press("attestations.scenarios.go");
        phone.page().waitForURL("**place=0");
        phone.findsItReadable();
        new Journey(phone).answer(true);
        phone.findsItReadable().follow("attestations.scenarios.on");
        phone.page().waitForURL("**place=1*");
        String second = phone.page().locator("h1").textContent();

        Visitor desk = visits.with(Device.DESKTOP, "fr").signedIn("VB10017").open(address);
        desk.page().waitForURL("**place=1*");
        assertThat(desk.page().locator("h1")).hasText(second);
    }
}
