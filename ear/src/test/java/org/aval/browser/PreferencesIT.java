package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Language and mode change at once, and are remembered. */
@Story
class PreferencesIT {

    @Test
    void the_language_changes_at_once_and_is_remembered(Visits visits) {
        Visitor reader = visits.with(Device.DESKTOP, "fr").signedIn("VB10004").open("/charters/library");
        assertThat(root(reader)).hasAttribute("lang", "fr-CA");
        reader.press("shared.otherLanguage");
        reader.page().waitForURL("**/charters/library");
        assertThat(root(reader)).hasAttribute("lang", "en-GB");
        reader.open("/home");
        assertThat(root(reader)).hasAttribute("lang", "en-GB");
    }

    @Test
    void the_mode_changes_without_a_round_trip_and_is_remembered(Visits visits) {
        Visitor reader = visits.with(Device.DESKTOP, "fr").signedIn("VB10004");
        reader.press("shared.mode.dark");
        assertThat(root(reader)).hasAttribute("data-mode", "dark");
        reader.open("/charters/library");
        assertThat(root(reader)).hasAttribute("data-mode", "dark");
        reader.press("shared.mode.light").open("/home");
        assertThat(root(reader)).hasAttribute("data-mode", "light");
    }

    @Test
    void both_work_without_a_script(Visits visits) {
        Visitor reader = visits.withoutScript(Device.DESKTOP, "fr").signedIn("VB10004");
        reader.press("shared.mode.dark");
        assertThat(root(reader)).hasAttribute("data-mode", "dark");
        reader.press("shared.otherLanguage");
        assertThat(root(reader)).hasAttribute("lang", "en-GB");
        assertThat(root(reader)).hasAttribute("data-mode", "dark");
    }

    @Test
    void somebody_who_reads_english_is_spoken_to_in_english(Visits visits) {
        Visitor volunteer = visits.with(Device.DESKTOP, "en").signedIn("VB10031");
        assertThat(root(volunteer)).hasAttribute("lang", "en-GB");
    }

    private static Locator root(Visitor reader) {
        return reader.page().locator("html");
    }
}
