package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody agrees to be shown, changes their mind, and each thing that shows them is taken down. */
@Story
class ConsentsIT {

    @Test
    void a_withdrawal_lists_what_must_come_down_and_each_is_taken_down(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/consents/record");
        officer.page().locator("#kind").selectOption("PATIENT");
        officer.page().locator("#subject").fill("Marie Tremblay");
        officer.page().locator("input[value=SUBJECT]").check();
        officer.page().locator("#purpose").fill("Portrait du service");
        officer.page().locator("input[value=VIDEO]").check();
        officer.page().locator("input[value=YOUTUBE]").check();
        String today = Registers.value("select institution_day()::text");
        officer.page().locator("#startsOn").fill(today);
        officer.page().locator("#endsOn").fill(Registers.value("select (institution_day() + 90)::text"));
        officer.page().locator("#digest").fill("cd".repeat(32));
        officer.page().locator("#keptAt").fill("Armoire 3");
        officer.page().locator("#contact").fill("Poste 4100");
        officer.page().locator("#witness").fill("VB10011");
        officer.page().locator("#keep").click();
        assertThat(officer.page().locator("#subject-problem"))
                .containsText(officer.words().of("consents.subjectName"));
        assertThat(officer.page().locator("#purpose")).hasValue("Portrait du service");
        officer.page().locator("#subject").fill("CASE-4410");
        officer.press("consents.record.verb").sees("consents.recorded");
        String record = officer.page().url().substring(Portal.ADDRESS.length());

        shows(officer, record, "what", "Vidéo du portrait");
        shows(officer, record, "of", "LOG-2026-0018");
        Visitor privacy = visits.with(Device.DESKTOP, "fr").signedIn("VB10006").open(record);
        takes(privacy, "consents.ConsentStep.WITHDRAW");
        assertThat(privacy.page().locator("main")).containsText("Vidéo du portrait");
        assertThat(privacy.page().locator("main")).containsText("LOG-2026-0018");

        Visitor author = visits.with(Device.PHONE, "fr").signedIn("VB10012").open("/home");
        author.page().locator("a[href*='/consents/removal']").first().click();
        author.page().locator("#how").fill("Affiches décrochées, scène coupée");
        author.page().locator("#down").click();
        author.sees("consents.takenDown");
        officer.open(record);
        officer.page().locator("a[href*='/consents/removal']").first().click();
        officer.page().locator("#how").fill("Vidéo supprimée");
        officer.page().locator("#down").click();
        officer.sees("consents.takenDown");
        officer.open(record);
        assertThat(officer.page().locator("#tell")).isVisible();
        assertThat(officer.page().locator("main")).containsText("Vidéo supprimée");
        assertThat(Registers.value(
                        "select count(*)::text from image_consent_use u join image_consent c on c.id = u.image_consent_id"
                                + " where c.subject_ref = 'CASE-4410' and u.down_on is null"))
                .isEqualTo("0");
    }

    @Test
    void who_answers_for_a_line_hands_it_over_and_what_was_recorded_by_mistake_is_annulled_by_somebody_else(
            Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/consents/record");
        officer.page().locator("#kind").selectOption("PATIENT");
        officer.page().locator("#subject").fill("CASE-4412");
        officer.page().locator("input[value=SUBJECT]").check();
        officer.page().locator("#purpose").fill("Portrait recopié du mauvais formulaire");
        officer.page().locator("input[value=VIDEO]").check();
        officer.page().locator("input[value=YOUTUBE]").check();
        officer.page().locator("#startsOn").fill(Registers.value("select institution_day()::text"));
        officer.page().locator("#endsOn").fill(Registers.value("select (institution_day() + 90)::text"));
        officer.page().locator("#digest").fill("ef".repeat(32));
        officer.page().locator("#keptAt").fill("Armoire 3");
        officer.page().locator("#contact").fill("Poste 4100");
        officer.page().locator("#witness").fill("VB10011");
        officer.press("consents.record.verb").sees("consents.recorded");
        String record = officer.page().url().substring(Portal.ADDRESS.length());
        shows(officer, record, "of", "LOG-2026-0018");
        String line = record.replace("/consent?", "/removal?") + "&use="
                + Registers.value("select u.use_id::text from image_consent_use u join image_consent c"
                        + " on c.id = u.image_consent_id where c.subject_ref = 'CASE-4412'");

        Visitor author = visits.with(Device.PHONE, "fr").signedIn("VB10012").open(line);
        hands(author, "VB10025");
        assertThat(author.page().locator("#successor-problem"))
                .containsText(author.words().of("people.noSuchPerson"));
        assertThat(author.page().locator("#successor")).hasAttribute("aria-invalid", "true");
        assertThat(author.page().locator("#handing textarea")).hasValue("Je quitte l’établissement.");
        hands(author, "VB10011");
        author.sees("consents.handedOver").expecting(404).open(line);

        assertThat(decision(officer.open(record), "consents.ConsentStep.ANNUL"))
                .containsText(officer.words().of("consents.annulledBySomebodyElse"));
        Visitor second = visits.with(Device.DESKTOP, "fr").signedIn("VB10002").open(record);
        second.decides("consents.ConsentStep.ANNUL", "Le formulaire est celui d’une autre personne.")
                .sees("consents.taken")
                .findsItReadable();
        Visitor successor = visits.with(Device.PHONE, "fr").signedIn("VB10011").open("/home");
        assertThat(successor.page().locator("a[href*='" + line.substring(line.indexOf("use=")) + "']"))
                .hasCount(1);
    }

    private static void hands(Visitor author, String successor) {
        author.page().locator("#successor").fill(successor);
        author.page().locator("#handing textarea").fill("Je quitte l’établissement.");
        author.page().locator("#handOver").click();
        author.page().waitForLoadState();
    }

    @Test
    void who_is_about_to_show_somebody_asks_without_script_and_never_learns_whose_consent_it_is(Visits visits) {
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/consents/mine");
        nurse.page().locator("#reference").fill("ic-2026-0034");
        nurse.page().locator("#platform").selectOption("TIKTOK");
        nurse.page().locator("main form.filters button").click();
        assertThat(nurse.page().locator("#answer")).containsText("TikTok");
        nurse.page().locator("#platform").selectOption("YOUTUBE");
        nurse.page().locator("main form.filters button").click();
        assertThat(nurse.page().locator("#answer")).containsText("IC-2026-0034");
        assertThat(nurse.page().locator("main")).not().containsText("CASE-88F2");
        nurse.findsItReadable();
    }

    @Test
    void a_member_of_staff_takes_back_their_own_consent(Visits visits) {
        Visitor shown = visits.with(Device.PHONE, "fr").signedIn("VB10024").open("/consents/mine");
        shown.page().locator("main a[href*='/consents/consent']").click();
        takes(shown, "consents.ConsentStep.WITHDRAW");
        assertThat(Registers.value("select state from image_consent where reference = 'IC-2026-0031'"))
                .isEqualTo("WITHDRAWN");
    }

    private static void shows(Visitor officer, String record, String field, String typed) {
        officer.open(record);
        Locator decision = decision(officer, "consents.ConsentStep.LINK");
        decision.locator("button[data-opens]").click();
        decision.locator("[id$=" + field + "]").first().fill(typed);
        if ("what".equals(field)) {
            decision.locator("[id$=platform]").first().selectOption("YOUTUBE");
            decision.locator("[id$=place]").first().fill("youtube.com/@chuvalboreal");
        }
        decision.locator("dialog .button.is-primary").click();
        officer.sees("consents.linked");
    }

    private static void takes(Visitor reader, String verb) {
        Locator decision = decision(reader, verb);
        decision.locator("button[data-opens]").click();
        decision.locator("dialog .button.is-primary").click();
        reader.sees("consents.taken");
    }

    private static Locator decision(Visitor reader, String verb) {
        return reader.page()
                .locator(".decision")
                .filter(new Locator.FilterOptions().setHasText(reader.words().of(verb)))
                .first();
    }
}
