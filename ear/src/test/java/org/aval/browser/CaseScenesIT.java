package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the sample's cases show to each who is concerned: the chair, the respondent, the victim, the authority, the reporter. */
@Story
class CaseScenesIT {

    private static final String MANDATE = Registers.mandate("MAN-2026-0012").toString();

    /** Scene 3: to her it says whom to write to, to the chair by which case it rests. */
    @Test
    void a_mandate_rests_by_a_case_of_which_only_the_chair_reads(Visits visits) {
        Visitor amelie = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/mandates/mandate?id=" + MANDATE);
        Locator page = amelie.page().locator("main");
        assertThat(page).containsText(amelie.words().of("mandates.MandateStanding.SUSPENDED"));
        assertThat(page).containsText("Pour répondre ou la contester, écrivez au secrétariat du comité.");
        assertThat(page).not().containsText("INC-");
        assertThat(page).not().containsText("R-10");
        amelie.findsItReadable();

        Visitor irene =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10008").open("/measures/case?id=" + id("INC-2026-0014"));
        assertThat(irene.page().locator("main")).containsText("MAN-2026-0012");
        irene.findsItReadable();
    }

    /** Scene 4: a case of severity 3 is open about what is done to her; she keeps her voice, and no page of hers knows it. */
    @Test
    void who_is_threatened_keeps_her_voice(Visits visits) {
        String incident = id("INC-2026-0016");
        Visitor secretary =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10007").open("/incidents/case?id=" + incident);
        assertThat(secretary.page().locator("main")).containsText("Priya Raman");
        secretary.findsItReadable();

        Visitor priya = visits.with(Device.PHONE, "fr")
                .signedIn("VB10012")
                .expecting(404)
                .open("/mandates/mandate?id=" + Registers.mandate("MAN-2026-0010"));
        assertThat(priya.page().locator("main")).containsText(priya.words().of("mandates.MandateStanding.VALID"));
        assertThat(priya.page().locator(".condition.is-unmet")).hasCount(0);
        assertThat(priya.page().locator("main")).not().containsText("INC-");
        assertThat(priya.page().navigate("/incidents/case?id=" + incident).status())
                .isEqualTo(404);
    }

    /** Scene 8: the clock stopped at thirty-six hours and thirty-five minutes; the authority gets the lines. */
    @Test
    void the_hours_of_the_law_are_shown_and_the_authority_gets_its_extract(Visits visits) {
        Visitor nathalie = visits.with(Device.DESKTOP, "fr")
                .signedIn("VB10006")
                .open("/privacy/assessment?id=" + id("INC-2026-0014"));
        nathalie.sees("privacy.clock.told", nathalie.words().of("privacy.hours", "36", "35"))
                .findsItReadable();
        nathalie.open("/privacy/register").findsItReadable();
        String extract = nathalie.page().request().get("/privacy/register.csv").text();
        assertThat(extract.lines().toList())
                .anyMatch(line -> line.contains("INC-2026-0011") && line.contains("23"))
                .anyMatch(line -> line.contains("INC-2026-0014"));
    }

    /** The respondent reads what is put to her and a file without names; not who reported, not who looked into it. */
    @Test
    void the_respondent_reads_her_own_file_and_nothing_by_which_she_would_know_who_spoke(Visits visits) {
        Visitor amelie = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/hearings/mine");
        amelie.findsItReadable()
                .page()
                .locator("main a[href*='/hearings/hearing']")
                .click();
        Locator page = amelie.page().locator("main");
        assertThat(page).containsText("une photo d’écran du logiciel de l’urgence");
        assertThat(page).containsText("Les heures de publication et de retrait");
        for (String secret : new String[] {"INC-", "quart de soir", "Samuel Cohen", "S-2026-X1"}) {
            assertThat(page).not().containsText(secret);
        }
        amelie.findsItReadable();
        assertThat(amelie.expecting(404)
                        .page()
                        .navigate("/incidents/case?id=" + id("INC-2026-0014"))
                        .status())
                .isEqualTo(404);
    }

    /** Whoever wrote without a name comes back with the code that the README tells. */
    @Test
    void the_anonymous_reporter_comes_back_with_the_code(Visits visits) {
        Visitor reporter = visits.withoutScript(Device.PHONE, "fr").open("/report/follow");
        Page page = reporter.page();
        page.locator("#code").fill("4717 0017 2026 1121");
        reporter.press("incidents.open");
        assertThat(page.locator("main")).containsText("une résidente endormie");
    }

    private static String id(String reference) {
        return Registers.value("select id::text from incident_case where reference = ?", reference);
    }
}
