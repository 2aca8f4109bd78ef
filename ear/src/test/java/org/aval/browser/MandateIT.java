package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** A mandate to speak through every hand, and one that cannot be granted. */
@Story
class MandateIT {

    @Test
    void a_mandate_is_asked_for_approved_reviewed_granted_accepted_suspended_reinstated_and_revoked(Visits visits) {
        Visitor head = visits.with(Device.DESKTOP, "fr").signedIn("VB10011");
        String record = asked(head);
        assertThat(head.page().locator("main")).containsText(head.words().of("mandates.submitted"));

        step(visits, "VB10001", record, "mandates.MandateStep.APPROVE_UNIT", "Deux heures par semaine.");
        step(visits, "VB10003", record, "mandates.MandateStep.REVIEW", "Utile aux familles.");
        Visitor director = step(visits, "VB10002", record, "mandates.MandateStep.GRANT", "");
        assertThat(Mailbox.words(director.page(), "mandates.granted", "VB10011"))
                .contains("au plus tard");

        Visitor holder = visits.with(Device.PHONE, "fr").signedIn("VB10011").open("/home");
        holder.follow("mandates.MandateStep.ACCEPT").asks("mandates.MandateStep.ACCEPT");
        password(holder).fill("pas le bon");
        holder.confirms("mandates.MandateStep.ACCEPT", "");
        assertThat(dialog(holder)).containsText(holder.words().of("mandates.wrongPassword"));
        password(holder).fill(Visitor.PASSWORD);
        holder.answers("mandates.MandateStep.ACCEPT", "")
                .sees("mandates.accepted")
                .findsItReadable();
        byte[] card = holder.page()
                .request()
                .get(Portal.ADDRESS + record.replace("/mandate?", "/card.pdf?") + "&language=fr")
                .body();
        assertThat(new String(card, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        director.open(record).asks("mandates.MandateStep.SUSPEND");
        dialog(director)
                .locator("[id$=reviewOn]")
                .fill(Today.here().plusDays(10).toString());
        director.answers("mandates.MandateStep.SUSPEND", "Une plainte est examinée.")
                .sees("mandates.suspended");
        director.decides("mandates.MandateStep.REINSTATE", "La plainte est sans suite.")
                .sees("mandates.reinstated");
        director.asks("mandates.MandateStep.REVOKE");
        dialog(director).locator("select").selectOption("REVOKED_ROLE_CHANGE");
        director.answers("mandates.MandateStep.REVOKE", "Nouvelles fonctions.").sees("mandates.revoked");

        String code = Registers.value("select code from mandate where id = ?", id(record));
        Visitor patient = visits.with(Device.PHONE, "en").open("/verify/" + code);
        assertThat(patient.page().locator("main")).containsText("has taken it back");
    }

    /** Scene 2: the panel says what is missing before anybody is asked, with the way to what restores it. */
    @Test
    void the_panel_says_which_condition_fails_and_where_it_is_restored(Visits visits) {
        Visitor luc = visits.with(Device.DESKTOP, "fr").signedIn("VB10015").open("/mandates/request");
        Locator panel = luc.page().locator("#panel");
        assertThat(panel).containsText(luc.words().of("mandates.condition.notAttested"));
        assertThat(panel.getByText(luc.words().of("mandates.ConditionKind.ATTESTED.restore")))
                .hasAttribute("href", Pattern.compile(".*/attestations/mine"));

        assertThat(panel.getByText(luc.words().of("mandates.ConditionKind.INTERESTS_DECLARED.restore")))
                .hasAttribute("href", Pattern.compile(".*/interests/mine"));

        // a duty that is open comes from the committee: the panel says that something is in the way, and not what
        // (ruling 1)
        assertThat(panel).containsText(luc.words().of("mandates.condition.impeded"));
        assertThat(panel).not().containsText("REM-");

        luc.field("mandates.startsOn").fill(Today.here().plusDays(1).toString());
        luc.field("mandates.endsOn").fill(Today.here().plusDays(900).toString());
        luc.field("mandates.endsOn").blur();
        assertThat(panel).containsText("Un mandat dure 12 mois au plus");
        luc.press("mandates.send");
        assertThat(luc.field("mandates.endsOn"))
                .hasValue(Today.here().plusDays(900).toString());
        luc.findsItReadable();
    }

    /** Scene 2 again: what he had sent fails on three conditions and no other. */
    @Test
    void what_luc_has_sent_fails_on_his_signature_his_declaration_and_one_thing_that_is_not_told(Visits visits) {
        String sent = Registers.value("select id::text from mandate where reference = ?", "MAN-2026-0017");
        Visitor luc = visits.with(Device.PHONE, "fr").signedIn("VB10015").open("/mandates/mandate?id=" + sent);
        Locator unmet = luc.page().locator(".condition.is-unmet strong");
        assertThat(unmet).hasText(new String[] {
            luc.words().of("mandates.ConditionKind.ATTESTED"),
            luc.words().of("mandates.ConditionKind.INTERESTS_DECLARED"),
            luc.words().of("mandates.ConditionKind.NO_IMPEDIMENT")
        });
        luc.findsItReadable();
    }

    /** Scene 3: what silenced her is not told, neither to her nor to Communications; who lifts it, and whom to write to, is. */
    @Test
    void a_suspension_that_another_office_decided_says_whom_to_write_to_and_nothing_of_why(Visits visits) {
        String silenced = Registers.value("select id::text from mandate where reference = ?", "MAN-2026-0012");
        for (String reader : List.of("VB10010", "VB10002")) {
            Visitor visitor = visits.with(Device.PHONE, "fr").signedIn(reader).open("/mandates/mandate?id=" + silenced);
            Locator page = visitor.page().locator("main");
            assertThat(page).containsText(visitor.words().of("mandates.MandateStanding.SUSPENDED"));
            assertThat(page).not().containsText("INC-");
            assertThat(page).not().containsText("R-10");
            visitor.findsItReadable();
        }
        Visitor director =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10002").open("/mandates/mandate?id=" + silenced);
        assertThat(director.page().locator("main"))
                .containsText(director.words().of("mandates.liftedElsewhere"));
        assertThat(director.button("mandates.MandateStep.REINSTATE")).hasAttribute("aria-disabled", "true");
    }

    /** Scene 1: whoever has not signed on the first day is told so before asking for anything. */
    @Test
    void a_student_who_has_not_signed_yet_sees_it_before_asking(Visits visits) {
        Visitor elodie = visits.with(Device.PHONE, "fr").signedIn("VB10018").open("/mandates/request");
        Locator panel = elodie.page().locator("#panel");
        assertThat(panel).containsText(elodie.words().of("mandates.condition.notAttested"));
        assertThat(panel.getByText(elodie.words().of("mandates.ConditionKind.ATTESTED.restore")))
                .hasAttribute("href", Pattern.compile(".*/attestations/mine"));
        elodie.findsItReadable();
    }

    /** Scene 5: a role on an account goes with the mandate under which it was held. */
    @Test
    void who_has_no_mandate_for_the_blog_any_more_has_no_role_there_by_which_to_post(Visits visits) {
        String blog = Registers.value("select id::text from official_account where platform = ?", "BLOG");
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/accounts/account?id=" + blog);
        assertThat(officer.page().locator("main")).containsText("Anne-Marie Dubé");
        Visitor secretary = visits.with(Device.DESKTOP, "fr")
                .signedIn("VB10007")
                .open("/mandates/mandated?number=VB10019&channel=BLOG&day=" + Today.here());
        assertThat(secretary.page().locator("#answer")).containsText("Non");
    }

    /** The list beside the telephone: who, under which topic, and the number of the service only. */
    @Test
    void whoever_answers_the_telephone_has_a_list_of_who_speaks(Visits visits) {
        Visitor clerk = visits.with(Device.DESKTOP, "fr").signedIn("VB10022").open("/mandates/switchboard");
        assertThat(clerk.page().locator("table")).containsText("Priya Raman");
        assertThat(clerk.page().locator("main")).containsText("450 555-0142");
        clerk.page().locator("input[name=words]").fill("vaccin");
        clerk.press("mandates.switchboard.find");
        assertThat(clerk.page().locator("table")).containsText("Priya Raman");
        assertThat(clerk.page().locator("table")).not().containsText("Isabelle Caron");
        byte[] paper = clerk.page()
                .request()
                .get(Portal.ADDRESS + "/mandates/switchboard.pdf")
                .body();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        clerk.findsItReadable();
    }

    /** what is under review is found at once, by whom it is told. */
    @Test
    void the_register_is_narrowed_to_what_is_under_review(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/mandates/register");
        officer.page().locator("select[name=flag]").selectOption("TOUCHED");
        officer.press("shared.filter");
        assertThat(officer.page().locator("tbody")).containsText("Hélène Marchand");
        assertThat(officer.page().locator("tbody")).not().containsText("Isabelle Caron");
        officer.findsItReadable();
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/mandates/register?flag=TOUCHED");
        assertThat(nurse.page().locator("tbody tr")).hasCount(0);
        assertThat(nurse.page().locator("select[name=flag] option[value=TOUCHED]"))
                .hasCount(0);
    }

    private static String asked(Visitor head) {
        head.open("/mandates/request");
        head.field("mandates.purpose").fill("Dire aux familles comment se passent les visites.");
        head.page().locator("#topics").getByLabel("Visites et accompagnement").check();
        head.page().locator("#channels").getByLabel("Blogue").check();
        head.field("mandates.startsOn").fill(Today.here().plusDays(1).toString());
        head.field("mandates.endsOn").fill(Today.here().plusDays(100).toString());
        head.press("mandates.send");
        head.page().waitForURL("**/mandates/mandate?**");
        return head.page().url().substring(Portal.ADDRESS.length());
    }

    private static Visitor step(Visits visits, String staffNo, String record, String verb, String motive) {
        return visits.with(Device.DESKTOP, "fr").signedIn(staffNo).open(record).decides(verb, motive);
    }

    private static Locator password(Visitor visitor) {
        return dialog(visitor).locator("input[type=password]");
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("dialog[open]");
    }

    private static UUID id(String record) {
        return UUID.fromString(record.replaceAll(".*id=([0-9a-f-]{36}).*", "$1"));
    }
}
