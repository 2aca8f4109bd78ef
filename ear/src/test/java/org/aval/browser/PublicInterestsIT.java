package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where the law asks for it, strangers read what holders of an office have declared; elsewhere there is nothing to read. */
@Story
class PublicInterestsIT {

    private static final String PUBLISHED = "/interests/public";

    @Test
    void under_the_french_profile_strangers_read_a_declaration_on_a_page_and_on_paper(Visits visits) throws Exception {
        try (OwnPortal portal = OwnPortal.withSample()) {
            Visitor stranger = visits.at(portal.address(), Device.PHONE, "fr").expecting(404);
            stranger.open(PUBLISHED);
            assertThat(stranger.page().locator("main a[href*='public.pdf']")).hasCount(0);
            moves(visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10026"));
            stranger.open(PUBLISHED).sees("interests.public.none");
            declaresNothing(visits.at(portal.address(), Device.DESKTOP, "fr")
                    .signedIn("VB10016")
                    .open("/interests/declare"));

            stranger.open(PUBLISHED).reads("interests.public").findsItReadable();
            Certificate list = paper(stranger, PUBLISHED + ".pdf");
            assertThat(list.words()).contains("Mei-Lin Zhao");
            stranger.page().locator("main a[href*='of=']").click();
            assertThat(stranger.page().locator("h1")).hasText("Mei-Lin Zhao");
            stranger.sees("interests.public.nothing").findsItReadable();
            String one = stranger.page().url().replaceFirst(".*\\?", PUBLISHED + ".pdf?");
            assertThat(new String(paper(stranger, one).evidence(), StandardCharsets.UTF_8))
                    .contains("Mei-Lin Zhao")
                    .doesNotContain("VB10016", "@");
        }
    }

    private static void moves(Visitor administrator) {
        administrator.open("/settings/institution");
        administrator.page().locator("input[name=jurisdiction][value=FR]").check();
        administrator.press("settings.save").sees("settings.saved");
    }

    private static void declaresNothing(Visitor resident) {
        resident.press("interests.declare.begin");
        resident.page().waitForURL("**/interests/declare?*");
        resident.page().locator("#none").check();
        resident.page().locator("#principalActivity").fill("Résidente");
        resident.press("interests.next");
        resident.page().waitForURL("**step=SIGNATURE**");
        resident.page().locator("#honour").check();
        resident.press("interests.sign").sees("interests.signed");
    }

    private static Certificate paper(Visitor stranger, String path) throws Exception {
        Certificate paper = Certificate.of(stranger.page().request().get(path).body());
        paper.assertFitForArchivesAndScreenReaders();
        return paper;
    }
}
