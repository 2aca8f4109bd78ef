package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The administrator settles how the institution looks and which units it has. */
@Story
class SettingsIT {

    private static final String CIRCLE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><circle cx=\"16\" cy=\"16\" r=\"14\"/>%s</svg>";

    @Test
    void the_first_steps_are_found_in_the_facts(Visits visits) {
        Visitor administrator =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10026").open("/settings/overview");
        administrator.reads("settings.title").sees("settings.sum.done").findsItReadable();
    }

    @Test
    void a_colour_nobody_could_read_is_refused_with_one_that_would_do(Visits visits) {
        Visitor administrator =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10026").open("/settings/look");
        administrator.findsItReadable(); // before: the preview then shows what nobody could read
        administrator.field("settings.Shade.LIGHT").fill("#ffcc00");
        assertThat(administrator.page().locator("output").first()).containsText("1,4");
        administrator.press("settings.colour.save");
        assertThat(administrator.page().locator("#light-problem")).containsText("#876c00");
        assertThat(administrator.field("settings.Shade.LIGHT")).hasValue("#ffcc00");
    }

    @Test
    void a_mark_with_a_script_is_refused_and_a_plain_one_is_shown_to_everybody(Visits visits) {
        Visitor administrator =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10026").open("/settings/look");
        sends(administrator, "<script>alert(1)</script>");
        assertThat(administrator.page().locator("#file-problem")).containsText("script");
        sends(administrator, "");
        administrator.sees("settings.mark.sent");
        Visitor stranger = visits.with(Device.PHONE, "fr").open("/sign-in");
        assertThat(stranger.page().locator("header img.mark")).isVisible();
        administrator.press("settings.mark.hide").sees("settings.mark.hidden");
        assertThat(stranger.open("/sign-in").page().locator("header img.mark")).hasCount(0);
    }

    @Test
    void a_unit_is_added_and_a_second_one_of_its_code_is_not(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open("/settings/units");
        adds(officer, "Soins intensifs");
        officer.sees("settings.unit.added");
        adds(officer, "Soins intensifs, encore");
        assertThat(officer.page().locator("#code-problem")).containsText("SINT");
        assertThat(officer.field("settings.unit.nameFr")).hasValue("Soins intensifs, encore");
        officer.open("/settings/unit?code=SINT");
        officer.field("settings.unit.lastDay").fill("2030-12-31");
        officer.press("settings.unit.close.verb").sees("settings.unit.closed");
    }

    private static void sends(Visitor administrator, String more) {
        byte[] drawing = CIRCLE.formatted(more).getBytes(StandardCharsets.UTF_8);
        administrator.field("settings.mark.file").setInputFiles(new FilePayload("mark.svg", "image/svg+xml", drawing));
        administrator.press("settings.mark.send");
    }

    private static void adds(Visitor officer, String name) {
        officer.field("settings.unit.code").fill("SINT");
        officer.field("settings.unit.nameFr").fill(name);
        officer.field("settings.unit.nameEn").fill("Intensive care");
        officer.press("settings.unit.add.verb");
    }
}
