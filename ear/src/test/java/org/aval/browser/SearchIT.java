package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** One search for everybody: what it finds is what may be read. */
@Story
class SearchIT {

    @Test
    void a_manager_finds_the_own_team_and_its_human_resources_everybody(Visits visits) {
        Visitor manager = visits.with(Device.DESKTOP, "fr").signedIn("VB10009").open("/search?q=tessier");
        assertThat(found(manager)).hasText("Noémie Tessier");
        manager.open("/search?q=brassard").sees("search.count", 0, "brassard");

        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open("/search?q=brassard");
        assertThat(found(officer).first()).containsText("Brassard");
    }

    @Test
    void a_typing_error_is_forgiven_and_said(Visits visits) {
        Visitor officer = visits.with(Device.PHONE, "fr").signedIn("VB10021").open("/search?q=tesier");
        officer.sees("search.corrected").findsItReadable();
        assertThat(found(officer).first()).containsText("Tessier");
        assertThat(officer.page().locator("mark").first()).isVisible();
    }

    @Test
    void the_arrows_lead_from_the_search_into_what_was_found_and_back(Visits visits) {
        Visitor nurse = visits.with(Device.DESKTOP, "fr").signedIn("VB10010").open("/search?q=photo");
        Page page = nurse.page();
        page.keyboard().press("/");
        page.keyboard().press("ArrowDown");
        assertThat(found(nurse).first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(found(nurse).nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#q")).isFocused();
    }

    private static Locator found(Visitor visitor) {
        return visitor.page().locator(".found a");
    }
}
