package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** Who may speak: now, on a day in the past, during a crisis; and what was said. */
@Story
class VoicesIT {

    private static final String QUESTION = "/mandates/register?on=VACCINATION&via=RADIO&in=fr";

    @Test
    void the_switchboard_asks_who_speaks_of_vaccination_on_the_radio(Visits visits) {
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/mandates/register");
        choose(nurse, "on", "VACCINATION");
        choose(nurse, "via", "RADIO");
        nurse.press("mandates.voices.ask");
        Locator voices = nurse.page().locator("ol.voices > .voice");
        assertThat(voices.first()).containsText("Priya Raman");
        assertThat(voices.first()).containsText(nurse.words().of("mandates.PreApproval.COMMS"));
        assertThat(voices.first()).containsText(nurse.words().of("mandates.voices.disclosure"));
        assertThat(voices.first()).containsText("Karim Benali");
        assertThat(nurse.page().locator(".phone")).not().containsText("@");
    }

    @Test
    void the_committee_asks_whether_somebody_was_mandated_on_a_day(Visits visits) {
        LocalDate left =
                LocalDate.parse(Registers.value("select ends_on::text from person where staff_no = 'VB10025'"));
        Visitor secretary = visits.with(Device.DESKTOP, "fr").signedIn("VB10007");
        String question = "/mandates/mandated?number=VB10025&channel=FACEBOOK&day=";
        secretary.open(question + left.minusDays(15));
        assertThat(secretary.page().locator("#answer")).containsText("Oui");
        secretary.open(question + left.plusDays(3));
        assertThat(secretary.page().locator("#answer")).containsText("Non");

        Visitor nurse = visits.with(Device.DESKTOP, "fr").signedIn("VB10010").open(question + left.minusDays(15));
        assertThat(nurse.page().locator("main")).containsText(nurse.words().of("mandates.mandated.onlyYourOwn"));
    }

    @Test
    void a_crisis_names_one_voice_and_everybody_resumes_when_it_is_ended(Visits visits) {
        Visitor director = visits.with(Device.DESKTOP, "fr").signedIn("VB10002").open("/mandates/declare");
        choose(director, "topic", "VACCINATION");
        director.press("mandates.crisis.next");
        director.page().locator("input[name=voice]").first().check();
        director.field("mandates.crisis.untilDay").fill(Today.here().plusDays(2).toString());
        director.field("mandates.crisis.untilHour").fill("18:00");
        director.field("shared.motive").fill("Éclosion de rougeole.");
        director.press("mandates.crisis.declare").sees("mandates.crisis.declared");
        String crisis = director.page().url().substring(Portal.ADDRESS.length());

        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open(QUESTION);
        assertThat(officer.page().locator("ol.voices > .voice")).hasCount(1);
        assertThat(officer.page().locator(".who-answer .crisis")).isVisible();

        director.open(crisis)
                .decides("mandates.CrisisStep.END", "Fausse alerte.")
                .sees("mandates.crisis.ended");
        officer.open(QUESTION);
        assertThat(officer.page().locator("ol.voices > .voice").nth(1)).isVisible();
    }

    @Test
    void a_holder_notes_an_interview_in_a_few_words_and_communications_read_it(Visits visits) {
        Visitor expert = visits.with(Device.PHONE, "fr").signedIn("VB10012").open("/mandates/speech");
        expert.field("mandates.speech.said").fill("Rappel du calendrier vaccinal des tout-petits.");
        expert.press("mandates.speech.note.verb").sees("mandates.speech.noted");

        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/mandates/speech");
        assertThat(officer.page().locator("main")).containsText("calendrier vaccinal");
        assertThat(officer.page().locator("main")).containsText("Priya Raman");
        Visitor other = visits.with(Device.DESKTOP, "fr").signedIn("VB10013").open("/mandates/speech");
        assertThat(other.page().locator("main")).not().containsText("calendrier vaccinal");
    }

    @Test
    void a_noted_line_is_put_right_or_withdrawn_and_stays(Visits visits) {
        Visitor expert = visits.with(Device.DESKTOP, "fr").signedIn("VB10012").open("/mandates/speech");
        expert.field("mandates.speech.said").fill("Rappel sur la coqueluche.");
        expert.press("mandates.speech.note.verb").sees("mandates.speech.noted");

        line(expert, "Rappel sur la coqueluche.").click();
        expert.field("mandates.speech.saidOn").fill(Today.here().plusDays(9).toString());
        expert.press("mandates.speech.correct.verb").sees("mandates.speech.notSaidYet");
        assertThat(expert.field("mandates.speech.said")).hasValue("Rappel sur la coqueluche.");
        expert.findsItReadable();
        expert.field("mandates.speech.saidOn").fill(Today.here().toString());
        expert.field("mandates.speech.said").fill("Rappel sur la coqueluche et la rougeole.");
        expert.press("mandates.speech.correct.verb").sees("mandates.speech.corrected");
        assertThat(row(expert, "Rappel sur la coqueluche."))
                .containsText(expert.words().of("mandates.speech.replaced"));

        line(expert, "Rappel sur la coqueluche et la rougeole.").click();
        expert.press("mandates.speech.withdraw.verb").sees("mandates.speech.whyMissing");
        expert.field("shared.motive").fill("L’entrevue n’a pas eu lieu.");
        expert.press("mandates.speech.withdraw.verb").sees("mandates.speech.withdrawn");
        assertThat(row(expert, "Rappel sur la coqueluche et la rougeole.")).containsText("L’entrevue n’a pas eu lieu.");
        assertThat(row(expert, "Rappel sur la coqueluche").locator("a[href*=noted]"))
                .hasCount(0);
        expert.findsItReadable();
    }

    private static Locator row(Visitor visitor, String said) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(said));
    }

    private static Locator line(Visitor visitor, String said) {
        return row(visitor, said).locator("a[href*=noted]");
    }

    @Test
    void communications_name_who_stands_in_and_the_switchboard_reads_it_at_once(Visits visits) {
        String question = "/mandates/register?on=CANCER_SCREENING&via=PRESS&in=fr";
        Visitor officer = visits.with(Device.DESKTOP, "fr")
                .signedIn("VB10003")
                .open("/mandates/standin?id=" + Registers.mandate("MAN-2026-0009"));
        officer.field("mandates.standIn.person").fill("VB10003");
        officer.field("shared.motive").fill("La personne nommée a quitté l’établissement.");
        officer.press("mandates.standIn.verb").sees("mandates.standIn.yourself");
        assertThat(officer.field("mandates.standIn.person")).hasValue("VB10003");
        officer.findsItReadable();
        officer.field("mandates.standIn.person").fill("VB10009");
        officer.press("mandates.standIn.verb").sees("mandates.standIn.named");

        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10010").open(question);
        assertThat(nurse.page().locator("ol.voices > .voice").first()).containsText("Julien");
        Assertions.assertThat(Mailbox.words(officer.page(), "mandates.standInNamed", "VB10013"))
                .contains("Julien");
        visits.with(Device.DESKTOP, "fr")
                .expecting(403)
                .signedIn("VB10010")
                .open("/mandates/standin?id=" + Registers.mandate("MAN-2026-0009"));
    }

    @Test
    void a_reserved_topic_silences_its_mandates_until_it_is_released(Visits visits) {
        String id = Registers.value("select id::text from topic where code = 'RECRUITMENT'");
        String question = "/mandates/register?on=RECRUITMENT&via=LINKEDIN&in=fr";
        Visitor director = visits.with(Device.DESKTOP, "fr").signedIn("VB10002").open(question);
        assertThat(director.page().locator("ol.voices")).containsText("Isabelle Caron");
        director.open("/mandates/topic?id=" + id)
                .decides("mandates.TopicStep.RESERVE", "Négociation en cours.")
                .sees("mandates.topic.reserved");
        director.open(question);
        assertThat(director.page().locator("ol.voices")).not().containsText("Isabelle Caron");
        director.open("/mandates/topic?id=" + id)
                .decides("mandates.TopicStep.RELEASE", "Entente signée.")
                .sees("mandates.topic.released");
        director.open(question);
        assertThat(director.page().locator("ol.voices")).containsText("Isabelle Caron");
    }

    private static void choose(Visitor visitor, String select, String value) {
        visitor.page().locator("#" + select).selectOption(new SelectOption().setValue(value));
    }
}
