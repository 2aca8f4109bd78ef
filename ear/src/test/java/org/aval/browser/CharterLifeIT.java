package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** A text governs itself: its owner prepares it, two others decide, and whoever it concerns signs what it changes. */
@Story
class CharterLifeIT {

    /** Where the sample institution lives. */
    private static final Page.WaitForConditionOptions WITHIN_THE_MINUTE =
            new Page.WaitForConditionOptions().setTimeout(120_000);

    @Test
    void an_owner_submits_two_approvers_decide_and_only_the_changes_are_signed_again(Visits visits) throws Exception {
        try (OwnPortal portal = OwnPortal.withSample()) {
            noticeIsWaived(visits, portal);
            Visitor owner = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10002");
            submits(owner);
            Visitor counsel = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10005");
            Drafts.open(counsel, "3.0.0").decides("charters.CharterStep.ENDORSE", "");
            approves(visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10001"));
            schedules(owner);
            signsAgain(visits.at(portal.address(), Device.PHONE, "fr").signedIn("VB10021"));
        }
    }

    /** A version may come into force on the very day once two people have decided that no notice is needed. */
    private static void noticeIsWaived(Visits visits, OwnPortal portal) {
        Visitor counsel = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10005");
        counsel.open("/settings/change?key=noticeDays");
        counsel.field("parameters.change.value").fill("0");
        counsel.field("parameters.change.from").fill(today());
        counsel.field("parameters.change.reason").fill("Entrée en vigueur immédiate.");
        counsel.press("parameters.change.propose").sees("parameters.done.PROPOSE");
        Visitor officer = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10006");
        officer.open("/settings/parameter?key=noticeDays").decides("parameters.ParameterStep.CONFIRM", "");
    }

    private static void submits(Visitor owner) {
        Drafts.open(owner, "3.0.0").findsItReadable();
        owner.asks("charters.CharterStep.RECORD_CONSULTATION");
        owner.field("charters.consultation.body")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(owner.words().of("charters.ConsultationBody.USERS_COMMITTEE")));
        owner.field("charters.consultation.heldOn").fill(today());
        owner.field("charters.consultation.outcome")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(owner.words().of("charters.ConsultationOutcome.FAVOURABLE")));
        owner.answers("charters.CharterStep.RECORD_CONSULTATION", "");
        owner.decides("charters.CharterStep.SUBMIT", "");
        owner.follow("charters.impact.go").reads("charters.impact", "3.0.0").findsItReadable();
    }

    private static void approves(Visitor director) {
        Drafts.open(director, "3.0.0").asks("charters.CharterStep.APPROVE");
        director.field("charters.resolution.body").fill("Conseil d’administration");
        director.field("charters.resolution.number").fill("CA-2026-140");
        director.answers("charters.CharterStep.APPROVE", "");
    }

    private static void schedules(Visitor owner) {
        Drafts.open(owner, "3.0.0").asks("charters.CharterStep.SCHEDULE");
        owner.field("charters.effectiveFrom").fill(today());
        owner.answers("charters.CharterStep.SCHEDULE", "");
    }

    private static void signsAgain(Visitor officer) {
        officer.page()
                .waitForCondition(
                        () -> {
                            officer.open("/home");
                            return officer.link("attestations.mine.go.ASSIGNED").count() > 0;
                        },
                        WITHIN_THE_MINUTE);
        officer.follow("attestations.mine.go.ASSIGNED").findsItReadable();
        Journey journey = new Journey(officer);
        assertThat(journey.articles()).hasCount(3);
        journey.readAll();
        officer.press("attestations.scenarios.go");
        journey.answerAll(true);
        officer.follow("attestations.scenarios.passed.go");
        assertThat(officer.page().locator(".statement").textContent()).contains("3.0.0", "2.1.0");
        journey.sign("Isabelle Caron", "val-boreal");
        officer.reads("attestations.attestation.done");
    }

    private static String today() {
        return Today.here().toString();
    }
}
