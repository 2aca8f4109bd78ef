package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody arranges a register and finds it again so. */
@Story
class ViewsIT {

    private static final String URGENT = "/people/register?unit=URG";

    @Test
    void the_auditor_keeps_the_columns_and_a_view_that_the_register_opens_with(Visits visits) {
        Visitor auditor = visits.with(Device.DESKTOP, "fr").signedIn("VB10027").open(URGENT);
        Page page = auditor.page();
        page.locator(".columns summary").click();
        auditor.field("people.PeopleColumn.TITLE").uncheck();
        auditor.field("people.PeopleColumn.UNTIL").check();
        auditor.press("registers.columns.show");
        assertThat(page.locator("thead")).containsText(auditor.words().of("people.until"));
        assertThat(page.locator("thead")).not().containsText(auditor.words().of("people.title"));

        auditor.follow("registers.save").reads("registers.save.title");
        auditor.press("registers.save").sees("registers.nameMissing").findsItReadable();
        auditor.field("registers.name").fill("Toute l’urgence");
        auditor.field("registers.opens").check();
        auditor.press("registers.save").sees("registers.saved");

        auditor.open("/people/register");
        assertThat(page).hasURL(Pattern.compile(".*unit=URG$"));
        auditor.follow("registers.all");
        assertThat(page).hasURL(Pattern.compile(".*view=all$"));
        auditor.open("/people/register")
                .follow("registers.change")
                .press("registers.delete")
                .sees("registers.deleted");
        auditor.open("/people/register");
        assertThat(page).hasURL(Pattern.compile(".*/people/register$"));
    }

    @Test
    void nobody_sees_the_view_of_another(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10026").expecting(404);
        officer.open("/registers/saved?id=" + Registers.view("VB10021")).reads("shared.TroubleKind.NOT_FOUND");
    }
}
