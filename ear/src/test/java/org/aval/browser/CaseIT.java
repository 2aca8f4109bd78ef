package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** A case is weighed, something is stopped for some days, and whoever it is about is heard, without learning who reported. */
@Story
class CaseIT {

    private static final String SEEN =
            "Une vidéo du recrutement se moque d’une stagiaire; je l’ai vue mardi au vestiaire.";
    private static final String RESPONDENT = "VB10021";
    private static final String MANDATE = "MAN-2026-0007";

    @Test
    void a_mandate_rests_while_its_holder_is_heard_and_speaks_again_when_the_chair_lifts_the_measure(Visits visits) {
        Visitor secretary = visits.with(Device.DESKTOP, "fr").signedIn("VB10007");
        String id = weighed(visits, secretary);
        Registers.change(
                "insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)"
                        + " select ?::uuid, 0, gen_random_uuid(), 'RESPONDENT', p.id, institution_day() from person p"
                        + " where p.staff_no = ?",
                id,
                RESPONDENT);

        secretary.open("/measures/case?id=" + id);
        Locator question = asked(secretary, "propose");
        question.locator("select")
                .selectOption(question.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(MANDATE))
                        .getAttribute("value"));
        question.locator("textarea").fill("Le temps de voir clair.");
        answered(secretary, question);
        secretary.findsItReadable();

        Visitor chair = visits.with(Device.DESKTOP, "fr").signedIn("VB10008").open("/measures/case?id=" + id);
        chair.page().locator("main a[href*='/measures/interim']").click();
        Locator order = asked(chair, "order");
        order.locator("input[id$=until]").fill(Today.here().plusDays(10).toString());
        answered(chair, order);
        assertThat(Registers.value("select state from mandate where reference = ?", MANDATE))
                .isEqualTo("SUSPENDED");
        String interim = chair.page().url();

        heard(visits, secretary, id);

        chair.page().navigate(interim);
        Locator lift = asked(chair, "lift");
        lift.locator("textarea").fill("Rien ne le demande plus.");
        answered(chair, lift);
        assertThat(Registers.value("select state from mandate where reference = ?", MANDATE))
                .isEqualTo("ACTIVE");
        Registers.change(
                "update incident_case set state = 'CLOSED', closed_on = institution_day() where id = ?::uuid", id);
    }

    private static String weighed(Visits visits, Visitor secretary) {
        Page report = visits.withoutScript(Device.PHONE, "fr").open("/report").page();
        report.locator("#category").selectOption("STAFF_TARGETED");
        report.locator("#narrative").fill(SEEN);
        report.locator("input[value=ANONYMOUS]").check();
        report.locator("#send").click();
        assertThat(report.locator("output#code")).isVisible();
        String id = Registers.value("select id::text from incident_case where category = 'STAFF_TARGETED'"
                + " and state = 'RECEIVED' limit 1");
        secretary.open("/incidents/case?id=" + id);
        Locator thanks = asked(secretary, "acknowledge");
        thanks.locator("textarea").fill("Merci.");
        answered(secretary, thanks);
        Page triage = secretary.open("/incidents/triage?id=" + id).page();
        Locator factors = triage.locator("select[id$=factor]");
        for (int i = 0; i < factors.count(); i++) {
            factors.nth(i).selectOption(new SelectOption().setIndex(2));
        }
        triage.locator("#weigh").click();
        assertThat(triage.locator("#reasons-problem")).isVisible();
        triage.locator("#reasons").fill("Une personne visée, plusieurs fois.");
        triage.locator("#weigh").click();
        assertThat(triage.locator("h1")).hasText(secretary.words().of("incidents.IncidentCategory.STAFF_TARGETED"));
        secretary.findsItReadable();
        return id;
    }

    private static void heard(Visits visits, Visitor secretary, String id) {
        Registers.change(
                "update incident_case set state = 'CONTRADICTORY', findings_on = institution_day(),"
                        + " version = version + 1 where id = ?::uuid",
                id);
        secretary.open("/hearings/case?id=" + id);
        Locator prepare = asked(secretary, "prepare");
        prepare.locator("textarea").first().fill("Une publication de votre service a visé une personne en stage.");
        answered(secretary, prepare);
        secretary.page().locator("main a[href*='/hearings/prepared']").click();
        Locator put = asked(secretary, "put");
        Locator clues = put.locator("input[type=checkbox]");
        for (int i = 0; i < clues.count(); i++) {
            clues.nth(i).check();
        }
        answered(secretary, put);

        Visitor respondent =
                visits.with(Device.PHONE, "fr").signedIn(RESPONDENT).open("/hearings/mine");
        respondent.page().locator("main a[href*='/hearings/hearing']").click();
        assertThat(respondent.page().locator("main")).containsText("Une publication de votre service");
        assertThat(respondent.page().locator("main")).not().containsText("vestiaire");
        assertThat(respondent.page().locator("main")).not().containsText("INC-");
        Locator answer = asked(respondent, "answer");
        answer.locator("textarea").fill("Nous l’avons retirée le soir même.");
        answered(respondent, answer);
        respondent.findsItReadable();
        assertThat(respondent
                        .expecting(404)
                        .page()
                        .navigate("/incidents/case?id=" + id)
                        .status())
                .isEqualTo(404);
    }

    private static Locator asked(Visitor visitor, String decision) {
        visitor.page().locator("button[data-opens='" + decision + "-question']").click();
        return visitor.page().locator("dialog[open]");
    }

    private static void answered(Visitor visitor, Locator question) {
        question.locator(".button.is-primary").click();
        assertThat(visitor.page().locator("dialog[open]")).hasCount(0);
    }
}
