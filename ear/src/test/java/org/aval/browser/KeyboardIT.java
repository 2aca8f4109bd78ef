package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole way without a mouse: every control is reached by Tab, shows that it has the focus, and answers to a key. */
@Story
class KeyboardIT {

    private static final int FARTHEST = 150;
    private static final String IS_SEEN =
            "e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle !== 'none'";

    @Test
    void a_volunteer_reads_answers_and_signs_with_the_keyboard_alone(Visits visits) {
        Visitor volunteer = visits.with(Device.DESKTOP, "en").open("/home");
        Page page = volunteer.page();
        type(page, volunteer.field("shared.staffNo"), "VB10031");
        type(page, volunteer.field("shared.password"), "val-boreal");
        page.keyboard().press("Enter");
        page.waitForURL("**/home");

        enter(page, volunteer.link("attestations.mine.go.OPENED").first());
        page.waitForURL("**/attestations/read?**");
        read(page);
        enter(page, volunteer.button("attestations.read.all"));
        enter(page, volunteer.button("attestations.scenarios.go"));
        page.waitForURL("**try=**");
        answer(volunteer);
        enter(page, volunteer.link("attestations.scenarios.passed.go"));

        reach(page, volunteer.field("attestations.sign.agree"));
        page.keyboard().press("Space");
        type(page, volunteer.field("attestations.sign.name"), "James O'Connor");
        type(page, volunteer.field("shared.password"), "val-boreal");
        page.keyboard().press("Enter");
        volunteer.reads("attestations.attestation.done");
    }

    @Test
    void the_first_tab_leads_past_everything_to_the_content(Visits visits) {
        Visitor somebody = visits.with(Device.DESKTOP, "fr").signedIn("VB10004");
        Page page = somebody.page();
        page.keyboard().press("Tab");
        assertThat(somebody.link("shared.skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void a_slash_finds_the_search_and_j_and_k_walk_along_a_register(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open("/people/register");
        Page page = officer.page();
        Locator rows = page.locator(".rows .row-link");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(rows.first()).isFocused();
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    }

    private static void read(Page page) {
        Locator articles = page.locator("article");
        for (int turn = 0; turn < articles.count(); turn++) {
            Locator article = articles.nth(turn);
            enter(page, article.locator("form button"));
            assertThat(article).hasClass(Pattern.compile("\\bis-read\\b"));
        }
    }

    private static void answer(Visitor volunteer) {
        Page page = volunteer.page();
        Journey journey = new Journey(volunteer);
        Locator result = volunteer.link("attestations.scenarios.result");
        boolean last = false;
        while (!last) {
            Locator right = journey.choice(true);
            reach(page, page.locator("input[type=radio]").first());
            page.keyboard().press("Space");
            while (!right.isChecked()) {
                page.keyboard().press("ArrowDown");
            }
            enter(page, volunteer.button("attestations.scenarios.answer"));
            volunteer.sees("attestations.scenarios.right");
            last = result.isVisible();
            String here = page.url();
            enter(page, volunteer.link("attestations.scenarios.on").or(result));
            page.waitForURL(address -> !address.equals(here));
        }
    }

    private static void type(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    private static void enter(Page page, Locator control) {
        reach(page, control);
        page.keyboard().press("Enter");
    }

    private static void reach(Page page, Locator control) {
        assertThat(control).isAttached();
        for (int tabs = 0; tabs < FARTHEST && !hasFocus(control); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(control).isFocused();
        assertThat((Boolean) control.evaluate(IS_SEEN))
                .as("the focus on " + control + " is seen")
                .isTrue();
    }

    private static boolean hasFocus(Locator control) {
        return (Boolean) control.evaluate("e => e === document.activeElement");
    }
}
