package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.aval.policies.publications.Questions;
import org.junit.jupiter.api.Test;

/** « Puis-je publier ? » on a phone, and a text that is read before it goes out. */
@Story
class PublishIT {

    @Test
    void a_picture_with_a_patient_is_stopped_without_script_and_leaves_no_trace(Visits visits) {
        String before = traces();
        Visitor nurse =
                visits.withoutScript(Device.PHONE, "fr").signedIn("VB10010").open("/publish");
        says(nurse, "PURPOSE", "WORK");
        where(nurse, "INSTAGRAM");
        says(nurse, "RECOGNISABLE", "YES");
        nurse.reads("publications.publish.STOP");
        assertThat(nurse.page().locator("main")).containsText("Nathalie Okafor");
        nurse.press("publications.publish.goOn");
        assertThat(nurse.page().locator("h1")).hasText(asked("MEDIA"));
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void twelve_calm_answers_are_a_go_and_a_receipt_anybody_can_check(Visits visits) {
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/publish");
        says(nurse, "PURPOSE", "WORK");
        where(nurse, "INSTAGRAM");
        says(nurse, "RECOGNISABLE", "NO");
        says(nurse, "MEDIA", "NONE");
        says(nurse, "ADVICE", "NO");
        says(nurse, "ACCURATE", "NO_CLAIM");
        says(nurse, "IDENTITY", "PERSONAL");
        calm(nurse);
        nurse.reads("publications.publish.GO").findsItReadable();
        nurse.press("publications.receipt.keep").sees("publications.receipt.kept");
        String code = Registers.value("select code from advice_receipt order by at desc limit 1");
        visits.with(Device.PHONE, "fr").open("/verify/" + code).sees("verify.genuine.title");
    }

    @Test
    void under_a_mandate_that_asks_for_it_communications_read_first(Visits visits) {
        Visitor expert = visits.with(Device.DESKTOP, "fr").signedIn("VB10012").open("/publish");
        says(expert, "PURPOSE", "INFORM");
        where(expert, "FACEBOOK");
        says(expert, "RECOGNISABLE", "NO");
        says(expert, "MEDIA", "NONE");
        says(expert, "ADVICE", "NO");
        says(expert, "ACCURATE", "YES");
        says(expert, "IDENTITY", "INSTITUTION");
        expert.page().locator("input[value^='MAN-2026-0010']").click();
        expert.page().locator("input[value='Vaccination']").click();
        calm(expert);
        expert.reads("publications.publish.ASK");
        assertThat(expert.page().locator("main")).containsText("Vaxelle Biologics");
        expert.field("publications.text").fill("Le vaccin est offert à tous les enfants.");
        expert.press("publications.send.verb").sees("publications.sent");
        String record = expert.page().url().substring(Portal.ADDRESS.length());

        Visitor reader = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/home");
        assertThat(reader.page().locator("main")).containsText(reader.words().of("publications.task.what", 1));
        reader.open(record).decides("publications.PublicationStep.ASK_CHANGE", "Ajoutez la source.");
        reader.sees("publications.changeIsAsked");
        assertThat(Mailbox.words(reader.page(), "publications.changeAsked", "VB10012"))
                .contains("Ajoutez la source.");
    }

    @Test
    void who_declared_a_major_interest_is_asked_whether_a_post_of_their_own_is_about_it(Visits visits) {
        Visitor oncologist = visits.with(Device.PHONE, "fr").signedIn("VB10013").open("/publish");
        says(oncologist, "PURPOSE", "WORK");
        where(oncologist, "INSTAGRAM");
        says(oncologist, "RECOGNISABLE", "NO");
        says(oncologist, "MEDIA", "NONE");
        says(oncologist, "ADVICE", "NO");
        says(oncologist, "ACCURATE", "NO_CLAIM");
        says(oncologist, "IDENTITY", "PERSONAL");
        oncologist.reads("publications.publish.ties").findsItReadable();
        oncologist.page().locator("input[value='Immunothérapie']").click();
        says(oncologist, "SIGNS", "NONE");
        says(oncologist, "INTERESTS", "DISCLOSED");
        says(oncologist, "TONE", "YES");
        says(oncologist, "CALM", "YES");
        says(oncologist, "DOUBT", "NONE");
        oncologist.reads("publications.publish.ASK");
        assertThat(oncologist.page().locator("main")).containsText("Oncarix Pharma");
    }

    @Test
    void the_language_changes_in_the_middle_and_no_answer_is_lost(Visits visits) {
        Visitor nurse =
                visits.withoutScript(Device.DESKTOP, "fr").signedIn("VB10010").open("/publish");
        says(nurse, "PURPOSE", "WORK");
        where(nurse, "INSTAGRAM");
        nurse.press("shared.otherLanguage");
        assertThat(nurse.page().locator("html")).hasAttribute("lang", "en-GB");
        assertThat(nurse.page().locator("h1"))
                .hasText(Questions.read("RECOGNISABLE").questions().get("en"));
        nurse.page().getByText("Français").first().click();
        says(nurse, "RECOGNISABLE", "NO");
        nurse.open("/home").sees("shared.otherLanguage");
    }

    @Test
    void what_was_typed_stays_when_the_language_changes(Visits visits) {
        Visitor expert = visits.with(Device.DESKTOP, "fr").signedIn("VB10012").open("/publish");
        says(expert, "PURPOSE", "INFORM");
        where(expert, "FACEBOOK");
        says(expert, "RECOGNISABLE", "NO");
        says(expert, "MEDIA", "NONE");
        says(expert, "ADVICE", "NO");
        says(expert, "ACCURATE", "YES");
        says(expert, "IDENTITY", "INSTITUTION");
        expert.page().locator("input[value^='MAN-2026-0010']").click();
        expert.page().locator("input[value='Vaccination']").click();
        calm(expert);
        expert.field("publications.text").fill("Le vaccin est offert à tous.");
        expert.press("shared.otherLanguage");
        assertThat(expert.page().locator("html")).hasAttribute("lang", "en-GB");
        assertThat(expert.page().locator("#text")).hasValue("Le vaccin est offert à tous.");
        expert.findsItReadable();
    }

    private static void calm(Visitor visitor) {
        says(visitor, "SIGNS", "NONE");
        says(visitor, "INTERESTS", "NONE");
        says(visitor, "TONE", "YES");
        says(visitor, "CALM", "YES");
        says(visitor, "DOUBT", "NONE");
    }

    private static void where(Visitor visitor, String channel) {
        visitor.page().locator("#channel").selectOption(new SelectOption().setValue(channel));
        visitor.press("publications.publish.on");
    }

    private static void says(Visitor visitor, String question, String answer) {
        assertThat(visitor.page().locator("h1")).hasText(asked(question));
        String label = Questions.read(question).answer(answer).labels().get("fr");
        visitor.page().locator("input.reply[value=\"" + label + "\"]").click();
    }

    private static String asked(String question) {
        return Questions.read(question).questions().get("fr");
    }

    private static String traces() {
        return Registers.value("select (select count(*) from advice_receipt) + (select count(*) from publication)");
    }
}
