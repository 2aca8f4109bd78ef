package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Scene 9: the same hospital under another law: other hours, other authorities, other questions. */
@Story
class OtherLawIT {

    @Test
    void the_hours_and_the_authorities_are_those_of_the_place_whose_law_asks(Visits visits) throws Exception {
        try (OwnPortal portal = OwnPortal.withSample()) {
            Visitor administrator =
                    visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10026");
            Visitor privacy = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10006");
            movesTo(administrator, "FR", "none");
            reports(visits, portal);
            Locator newest = opens(privacy);
            assertThat(newest).containsText(privacy.words().of("privacy.Addressee.CNIL"));
            assertThat(newest).not().containsText(privacy.words().of("privacy.Addressee.CAI"));
            assertThat(newest).containsText("limite de la loi");
            privacy.findsItReadable();
            administrator.open("/settings/parameter?key=pseudonymRule");
            assertThat(administrator.page().locator("main"))
                    .containsText(administrator.words().of("parameters.choice.pseudonymRule_PRIVATE_OR_DECLARED"));

            movesTo(administrator, "CH", "JU");
            assertThat(opens(privacy)).containsText(privacy.words().of("privacy.Addressee.CANTON"));
            privacy.findsItReadable();
        }
    }

    private static void movesTo(Visitor administrator, String law, String canton) {
        Page page = administrator.open("/settings/institution").page();
        page.locator("#jurisdiction input[value=" + law + "]").check();
        page.locator("#canton").selectOption(canton);
        administrator.press("settings.save").sees("settings.saved");
    }

    /** What happened before the move keeps the hours it had; this happens after it. */
    private static void reports(Visits visits, OwnPortal portal) {
        Visitor reporter = visits.at(portal.address(), Device.PHONE, "fr").open("/report");
        Page page = reporter.page();
        page.locator("#category").selectOption("PATIENT_IMAGE");
        page.locator("#narrative").fill("Une photo prise en salle d’attente, des visages s’y voient.");
        page.locator("input[value=ANONYMOUS]").check();
        reporter.press("incidents.send");
        assertThat(page.locator("output#code")).isVisible();
    }

    private static Locator opens(Visitor privacy) {
        Page page = privacy.open("/privacy/register").page();
        page.locator("tbody a[href*='/privacy/assessment']").first().click();
        assertThat(page.locator("#questions")).isVisible();
        return page.locator("main");
    }
}
