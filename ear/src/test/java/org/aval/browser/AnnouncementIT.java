package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** A body is heard at its own address and answers on paper; what is announced too early is taken back. */
@Story
class AnnouncementIT {

    private static final String ADDRESS = "comite.usagers@valboreal.example";
    private static final String READER = "sophie.tremblay-nguyen@chuvb.example";
    private static final String OPINION = "Les usagers sont d'accord, une remarque sur l'article 6.";
    private static final String REASON = "Une relecture reste due";

    private static final Page.WaitForConditionOptions WITHIN_THE_MINUTE =
            new Page.WaitForConditionOptions().setTimeout(60_000);

    @Test
    void a_body_is_invited_its_opinion_is_kept_and_an_announcement_is_taken_back(Visits visits) throws Exception {
        try (OwnPortal portal = OwnPortal.withSample()) {
            Visitor counsel = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10005");
            addressIsHeld(counsel);
            Visitor owner = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10002");
            consults(owner, portal);
            opinionIsKept(owner);
            owner.decides("charters.CharterStep.SUBMIT", "");
            Drafts.open(counsel, "2.2.0").decides("charters.CharterStep.ENDORSE", "");
            Visitor director = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10001");
            Drafts.open(director, "2.2.0").asks("charters.CharterStep.APPROVE");
            director.field("charters.resolution.body").fill("Conseil d’administration");
            director.field("charters.resolution.number").fill("CA-2026-151");
            director.answers("charters.CharterStep.APPROVE", "");
            announces(owner, portal);
            takesBack(owner, portal);
        }
    }

    /** Whoever approves decides who is heard and where; what is no address is refused and stays in its field. */
    private static void addressIsHeld(Visitor counsel) {
        Drafts.open(counsel, "3.0.0").follow("charters.govern");
        for (Locator body : counsel.page().locator("[id$=consulted] input").all()) {
            body.setChecked("USERS_COMMITTEE".equals(body.inputValue()));
        }
        counsel.page().locator("details.held > summary").click();
        Locator address = counsel.field("charters.govern.address", body(counsel));
        address.fill("comité des usagers");
        counsel.press("charters.govern.keep").sees("charters.addressMalformed", "comité des usagers");
        assertThat(address).hasValue("comité des usagers");
        assertThat(address).isVisible();
        counsel.findsItReadable();
        address.fill(ADDRESS);
        counsel.press("charters.govern.keep").sees("charters.governed");
    }

    private static void consults(Visitor owner, OwnPortal portal) {
        owner.open("/charters/draft");
        owner.page().locator("input[type=radio][value=MINOR]").check();
        owner.press("charters.draft.begin").asks("charters.CharterStep.DESCRIBE");
        owner.field("charters.summaryFr").fill("Deux phrases plus claires.");
        owner.field("charters.summaryEn").fill("Two clearer sentences.");
        owner.answers("charters.CharterStep.DESCRIBE", "");
        owner.decides("charters.CharterStep.OPEN_CONSULTATION", "");
        owner.page().waitForCondition(() -> portal.mailed(ADDRESS, "2.2.0"), WITHIN_THE_MINUTE);
        assertThat(portal.mailed(ADDRESS, "application/pdf")).isTrue();
    }

    /** The opinion is recorded, its paper is attached once, and what was attached is what is read. */
    private static void opinionIsKept(Visitor owner) {
        owner.asks("charters.CharterStep.RECORD_CONSULTATION");
        choose(owner, "charters.consultation.body", "charters.ConsultationBody.USERS_COMMITTEE");
        owner.field("charters.consultation.heldOn").fill(Today.here().toString());
        choose(owner, "charters.consultation.outcome", "charters.ConsultationOutcome.FAVOURABLE");
        owner.answers("charters.CharterStep.RECORD_CONSULTATION", "");

        owner.follow("charters.opinion.attach").findsItReadable();
        attach(owner, "avis.pdf", "PK\u0003\u0004\u0000");
        owner.sees("charters.opinion.neither");
        attach(owner, "avis-usagers.txt", OPINION);
        owner.page().waitForURL("**/charters/version?**");
        Locator file = owner.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("avis-usagers.txt"));
        byte[] kept = owner.page()
                .request()
                .get(owner.page().url().replaceFirst("/charters/.*", "") + file.getAttribute("href"))
                .body();
        assertThat(new String(kept, StandardCharsets.UTF_8)).isEqualTo(OPINION);
        assertThat(owner.link("charters.opinion.attach")).hasCount(0);
    }

    private static void announces(Visitor owner, OwnPortal portal) {
        owner.page().reload();
        owner.asks("charters.CharterStep.SCHEDULE");
        owner.field("charters.effectiveFrom").fill(Today.here().plusDays(30).toString());
        owner.answers("charters.CharterStep.SCHEDULE", "");
        owner.page().waitForCondition(() -> portal.mailed(READER, "Deux phrases plus claires."), WITHIN_THE_MINUTE);
    }

    /** Whoever read that it comes reads that it does not, and why; the version waits for another day. */
    private static void takesBack(Visitor owner, OwnPortal portal) {
        owner.decides("charters.CharterStep.WITHDRAW", REASON).sees("charters.withdrawn");
        assertThat(owner.page().locator("main")).containsText(owner.words().of("charters.VersionStage.APPROVED"));
        assertThat(owner.page().locator("main")).containsText(owner.words().of("charters.CharterStep.WITHDRAW.done"));
        owner.page().waitForCondition(() -> portal.mailed(READER, REASON), WITHIN_THE_MINUTE);
        owner.findsItReadable();
    }

    private static void attach(Visitor owner, String name, String words) {
        owner.field("charters.opinion.file")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", words.getBytes(StandardCharsets.UTF_8)));
        owner.press("charters.opinion.attach");
    }

    private static void choose(Visitor owner, String field, String option) {
        owner.field(field)
                .selectOption(new SelectOption().setLabel(owner.words().of(option)));
    }

    private static String body(Visitor visitor) {
        return visitor.words().of("charters.ConsultationBody.USERS_COMMITTEE");
    }
}
