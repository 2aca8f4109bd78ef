package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.aval.stories.Today;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Human resources ask a unit again, answer who cannot sign now, and record what was signed on paper. */
@Story
class CampaignIT {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final String HEADINGS = "Matricule;Signée le\n";

    private static OwnPortal portal;

    @BeforeAll
    static void the_hospital_opens() throws IOException {
        portal = OwnPortal.withSample();
    }

    @AfterAll
    static void the_hospital_closes() {
        portal.close();
    }

    @Test
    void a_campaign_is_counted_opened_followed_and_whoever_asks_for_a_release_is_answered(Visits visits) {
        Visitor officer = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10021");
        prepares(officer);
        opens(officer);
        asksForRelease(visits.at(portal.address(), Device.PHONE, "fr").signedIn("VB10010"));
        answers(officer, "Amélie Bouchard");
    }

    private static void prepares(Visitor officer) {
        officer.open("/attestations/campaigns").findsItReadable();
        officer.follow("attestations.prepare").reads("attestations.prepare");
        choose(officer, "kind", officer.words().of("attestations.CampaignKind.ANNUAL"));
        choose(officer, "version", "2.1.0");
        officer.field("attestations.prepare.nameFr").fill("Rappel à l’urgence");
        officer.field("attestations.prepare.nameEn").fill("Refresh in emergency");
        choose(officer, "units", "Urgence");
        assertThat(officer.page().locator("#counted"))
                .hasText(officer.words().of("attestations.prepare.count.people", 3));
        officer.findsItReadable();
        officer.press("attestations.prepare").sees("attestations.prepared");
    }

    /** Asked in the background: the page tells how far it is until everybody was. */
    private static void opens(Visitor officer) {
        officer.findsItReadable().decides("attestations.CampaignStep.OPEN", "");
        Locator unit = officer.page().locator(".units tbody tr").filter(text("Urgence"));
        officer.page()
                .waitForCondition(
                        () -> unit.count() == 1,
                        new com.microsoft.playwright.Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(unit).containsText(officer.words().of("attestations.campaign.percent", 0));
        officer.findsItReadable();
    }

    private static void asksForRelease(Visitor nurse) {
        nurse.open("/attestations/mine");
        nurse.button("attestations.ObligationStep.ASK_EXEMPTION").first().click();
        nurse.field("attestations.obligation.until").fill(today().plusDays(40).toString());
        nurse.answers("attestations.ObligationStep.ASK_EXEMPTION", "Congé de maternité.");
        nurse.sees("attestations.mine.releaseAsked").findsItReadable();
    }

    /** Not this time, and a reminder instead: both stand in the history that she can read. */
    private static void answers(Visitor officer, String name) {
        officer.open("/attestations/register?words=Bouchard");
        List<String> asked = officer.page().locator(".row-link").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        String record = asked.stream()
                .filter(href -> {
                    officer.open(href);
                    return officer.page().locator("#asked").count() > 0;
                })
                .findFirst()
                .orElseThrow();
        officer.open(record).findsItReadable();
        assertThat(officer.page().locator("main")).containsText("Congé de maternité.");
        officer.decides("attestations.ObligationStep.DISMISS_EXEMPTION", "Le congé commence après l’échéance.");
        officer.decides("attestations.ObligationStep.REMIND", "");
        assertThat(officer.page().locator(".timeline"))
                .containsText(officer.words().of("attestations.ObligationStep.REMIND.done"));
        officer.findsItReadable();
    }

    @Test
    void what_was_signed_on_paper_is_recorded_one_by_one_or_whole_files_at_a_time(Visits visits) {
        Visitor officer = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10021");
        oneByOne(officer);
        refusesFiles(officer);
        records(officer);
    }

    private static void oneByOne(Visitor officer) {
        officer.open("/attestations/register?words=Tessier");
        officer.page().locator(".row-link").first().click();
        officer.asks("attestations.ObligationStep.SIGN_ON_PAPER");
        officer.field("attestations.paper.day").fill(today().toString());
        officer.answers("attestations.ObligationStep.SIGN_ON_PAPER", "").findsItReadable();
        officer.follow("attestations.obligation.signature");
        assertThat(officer.page().locator("main")).containsText(officer.words().of("attestations.SignatureLevel.WET"));
        officer.findsItReadable();
    }

    /** Another encoding, an unknown number, a doubled one: each row says why, and nothing is recorded. */
    private static void refusesFiles(Visitor officer) {
        officer.open("/attestations/register").follow("attestations.paper").reads("attestations.paper");
        officer.page()
                .locator("#campaign")
                .selectOption(new SelectOption()
                        .setLabel(officer.words().of("attestations.paper.campaign.option", "Accueil 2026", "2.1.0")));
        checks(officer, HEADINGS + "VB10031;" + today(), Charset.forName("windows-1252"));
        officer.sees("shared.csv.encoding").findsItReadable();
        checks(
                officer,
                HEADINGS + row("VB10031") + row("VB19999") + row("VB10018") + row("VB10018"),
                StandardCharsets.UTF_8);
        officer.sees("attestations.PaperReason.UNKNOWN")
                .sees("attestations.PaperReason.DOUBLED")
                .findsItReadable();
        assertThat(officer.button("attestations.paper.record", 2)).hasCount(0);
    }

    private static void records(Visitor officer) {
        checks(officer, HEADINGS + row("VB10031") + row("VB10018"), StandardCharsets.UTF_8);
        officer.press("attestations.paper.record", 2)
                .sees("attestations.paper.recordedAll", 2)
                .findsItReadable();
        officer.open("/attestations/register?words=Connor");
        assertThat(officer.page().locator("tbody tr").first())
                .containsText(officer.words().of("attestations.ObligationRemark.PAPER"));
    }

    private static void checks(Visitor officer, String file, Charset charset) {
        officer.page()
                .locator("#file")
                .setInputFiles(new FilePayload("papier.csv", "text/csv", file.getBytes(charset)));
        officer.press("attestations.paper.check");
    }

    private static String row(String staffNo) {
        return staffNo + ";" + today() + "\n";
    }

    private static void choose(Visitor officer, String group, String label) {
        officer.page()
                .locator("#" + group + " label")
                .filter(text(label))
                .first()
                .click();
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static LocalDate today() {
        return Today.here();
    }
}
