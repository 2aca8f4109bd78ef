package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Scene 6: whoever a case is about answers, the chair brings it before the committee, and the committee decides it: without
 * the member the portal keeps away, and without the one the others keep away.
 */
@Story
class CommitteeDecidesIT {

    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String KEPT_AWAY = "VB10009";
    private static final String RESPONDENT = "VB10010";
    private static final String CHALLENGED = "VB10011";
    private static final List<String> OTHERS = List.of("VB10005", "VB10016", "VB10019", "VB10023");

    private final String incident =
            Registers.value("select id::text from incident_case where reference = 'INC-2026-0014'");
    private final String session =
            Registers.value("select id::text from committee_session where reference = 'S-2026-X1'");
    private final String item = Registers.value(
            "select i.id::text from committee_item i where i.session_id = ?::uuid and i.case_id = ?::uuid",
            session,
            incident);

    @Test
    void the_committee_decides_without_who_is_too_close_and_without_who_was_challenged(Visits visits) {
        theRespondentAnswers(visits);
        Visitor chair = visits.with(Device.DESKTOP, "fr").signedIn(CHAIR).open("/incidents/case?id=" + incident);
        answered(chair, asked(chair, "refer"));

        theDayComes();
        Visitor secretary = everybodyCame(visits);
        chair.open("/committee/session?id=" + session).sees("committee.agenda.quorum", 6, 4, 6);
        answered(chair, asked(chair, "open"));
        thePortalKeptOneAway(visits);

        List<Visitor> others = OTHERS.stream()
                .map(member -> visits.with(Device.DESKTOP, "fr").signedIn(member))
                .toList();
        theChallengeIsVoted(visits, chair, others);
        theCaseIsVoted(chair, others);
        theMinutesAreSigned(secretary, chair);
        assertThat(Registers.value("select state from incident_case where id = ?::uuid", incident))
                .isEqualTo("DECIDED");
    }

    /** Nobody moves a session that was called: the table's own guard is lifted for the story, and set again. */
    private void theDayComes() {
        Registers.change("alter table committee_session disable trigger as_it_happened");
        Registers.change("update committee_session set starts_at = now() where id = ?::uuid", session);
        Registers.change("alter table committee_session enable trigger as_it_happened");
    }

    private static void theRespondentAnswers(Visits visits) {
        Visitor amelie = visits.with(Device.PHONE, "fr").signedIn(RESPONDENT).open("/hearings/mine");
        amelie.page().locator("main a[href*='/hearings/hearing']").click();
        Locator answer = asked(amelie, "answer");
        answer.locator("textarea").fill("Je l’ai effacée dès que j’ai compris. Je le regrette.");
        answered(amelie, answer);
        amelie.findsItReadable();
    }

    private Visitor everybodyCame(Visits visits) {
        Visitor secretary =
                visits.with(Device.DESKTOP, "fr").signedIn(SECRETARY).open("/committee/attendance?id=" + session);
        Locator seats = secretary.page().locator("#here input[type=checkbox]");
        for (int seat = 0; seat < seats.count(); seat++) {
            seats.nth(seat).check();
        }
        secretary.findsItReadable().press("committee.attendance.verb");
        secretary.page().waitForURL("**/committee/session?**");
        return secretary;
    }

    private void thePortalKeptOneAway(Visits visits) {
        Visitor julien = visits.with(Device.PHONE, "fr").signedIn(KEPT_AWAY).expecting(404);
        julien.open("/committee/session?id=" + session).sees("committee.agenda.withdrawn");
        assertThat(julien.page().locator("main")).not().containsText("INC-");
        julien.findsItReadable();
        assertThat(julien.page().navigate("/committee/item?id=" + item).status())
                .isEqualTo(404);
        assertThat(julien.page().navigate("/incidents/case?id=" + incident).status())
                .isEqualTo(404);
    }

    private void theChallengeIsVoted(Visits visits, Visitor chair, List<Visitor> others) {
        Visitor thomas = visits.with(Device.DESKTOP, "fr").signedIn(CHALLENGED).open("/committee/item?id=" + item);
        assertThat(thomas.page().locator("main")).containsText("INC-2026-0014");
        assertThat(thomas.page().locator("button[data-opens='castOn-question']"))
                .hasCount(0);

        chair.open("/committee/item?id=" + item).sees("committee.recusal.without", 5, 3);
        chair.findsItReadable();
        votesOnTheChallenge(chair);
        others.forEach(member -> votesOnTheChallenge(member.open("/committee/item?id=" + item)));
        chair.open("/committee/item?id=" + item);
        Locator settle = asked(chair, "settle");
        settle.locator("textarea").fill("Ils se sont brouillés; le doute suffit.");
        answered(chair, settle);

        chair.open("/committee/session?id=" + session).sees("committee.agenda.quorum", 5, 3, 5);
        thomas.expecting(404).open("/committee/session?id=" + session).sees("committee.agenda.withdrawn");
        assertThat(thomas.page().navigate("/committee/item?id=" + item).status())
                .isEqualTo(404);
    }

    private static void votesOnTheChallenge(Visitor member) {
        Locator vote = asked(member, "castOn");
        vote.locator("select[id$=onChoice]").selectOption("FOR");
        answered(member, vote);
    }

    private void theCaseIsVoted(Visitor chair, List<Visitor> others) {
        chair.open("/committee/item?id=" + item);
        Locator call = asked(chair, "call");
        call.locator("textarea").fill("Manquement mineur; un rappel de vive voix est recommandé.");
        call.locator("select[id$=finding]").selectOption("BREACH_MINOR");
        answered(chair, call);
        votes(chair);
        others.forEach(member -> votes(member.open("/committee/item?id=" + item)));
        chair.open("/committee/item?id=" + item);
        Locator decide = asked(chair, "decide");
        decide.locator("textarea")
                .first()
                .fill("Retirée le soir même, aucun précédent; une personne était reconnaissable.");
        answered(chair, decide);
        chair.sees("committee.vote.tally", 5, 0, 0).findsItReadable();
    }

    private static void votes(Visitor member) {
        Locator vote = asked(member, "cast");
        vote.locator("select").selectOption(new SelectOption().setValue("FOR"));
        answered(member, vote);
    }

    private void theMinutesAreSigned(Visitor secretary, Visitor chair) {
        chair.open("/committee/session?id=" + session);
        answered(chair, asked(chair, "close"));
        Locator draft = asked(secretary.open("/committee/minutes?id=" + session), "draft");
        draft.locator("textarea").fill("La séance s’est tenue sans pause.");
        answered(secretary, draft);
        answered(chair, asked(chair.open("/committee/minutes?id=" + session), "approve"));
        signs(secretary.open("/committee/minutes?id=" + session), "signFirst");
        signs(chair.open("/committee/minutes?id=" + session), "sign");
        Page minutes = chair.open("/committee/minutes?id=" + session).page();
        assertThat(minutes.locator("main")).containsText(chair.words().of("committee.agenda.quorum", 5, 3, 5));
        assertThat(minutes.locator("main")).containsText(chair.words().of("committee.vote.tally", 5, 0, 0));
        chair.findsItReadable();
    }

    private static void signs(Visitor visitor, String decision) {
        Locator question = asked(visitor, decision);
        question.locator("input[type=password]").fill(Visitor.PASSWORD);
        answered(visitor, question);
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
