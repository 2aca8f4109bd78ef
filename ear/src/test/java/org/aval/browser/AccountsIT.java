package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An account that a unit asks for, and the answers that strangers get. */
@Story
class AccountsIT {

    @Test
    void a_unit_pastes_an_address_its_manager_signs_and_the_offices_approve(Visits visits) {
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10010").open("/accounts/request");
        nurse.page().locator("#address").fill("https://www.instagram.com/chuva1boreal?igsh=abc");
        nurse.page().locator("#recognise").click();
        assertThat(nurse.page().locator("#recognised")).containsText("ACC-002");
        nurse.page().locator("#address").fill("instagram.com/urgence.val.boreal/");
        nurse.page().locator("#displayName").fill("Urgence Val-Boréal");
        nurse.page().locator("#unit").selectOption(new SelectOption().setValue("URG"));
        nurse.page().locator("input[value=PUBLIC_INFORMATION]").check();
        nurse.page().locator("#audience").fill("Les gens de la région");
        nurse.page().locator("#hours").fill("3");
        nurse.page().locator("#one").fill("VB10010");
        nurse.page().locator("#other").fill("Sophie Tremblay-Nguyen");
        nurse.press("accounts.request.verb").sees("accounts.asked");
        String record = nurse.page().url().substring(Portal.ADDRESS.length());

        decides(visits, "VB10009", record, "ENDORSE");
        decides(visits, "VB10003", record, "TAKE_UP");
        decides(visits, "VB10020", record, "CLEAR_SECURITY");
        decides(visits, "VB10002", record, "APPROVE");
        assertThat(Registers.value("select state from official_account where handle_key = 'urgence.val.boreal'"))
                .isEqualTo("APPROVED");
    }

    @Test
    void strangers_check_an_address_without_script_and_without_a_cookie(Visits visits) {
        Visitor patient = visits.withoutScript(Device.PHONE, "fr").open("/accounts?url=x.com%2FCHUVB_urgences");
        assertThat(patient.page().locator("h1")).containsText(patient.words().of("accounts.AddressWorth.IMPOSTOR"));
        patient.page().locator("#url").fill("https://twitter.com/chuvb_INFO");
        patient.page().locator("form.again button").click();
        assertThat(patient.page().locator("h1")).containsText(patient.words().of("accounts.AddressWorth.OFFICIAL"));
        assertThat(patient.page().locator("main")).not().containsText("Benali");
    }

    @Test
    void the_public_list_is_a_paper_for_archives_and_screen_readers(Visits visits) throws Exception {
        Visitor patient = visits.with(Device.PHONE, "fr").open("/accounts");
        assertThat(patient.page().locator("main")).containsText(patient.words().of("accounts.public.pdf"));
        Certificate paper = Certificate.of(
                patient.page().request().get(Portal.ADDRESS + "/accounts.pdf").body());
        paper.assertFitForArchivesAndScreenReaders();
        assertThat(paper.words())
                .contains("https://www.facebook.com/CHUValBoreal")
                .doesNotContain("Benali");
        assertThat(new String(paper.evidence(), StandardCharsets.UTF_8)).contains("ACC-001");
    }

    @Test
    void an_inventory_is_corrected_line_by_line_before_any_of_it_enters(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/accounts/import");
        chooses(officer, "instagram.com/inventaire.un,Un,URG,EVENTS\nx.com/chuvb_INFO,Le nôtre,DCOM,EVENTS\n");
        officer.press("accounts.import.check");
        assertThat(officer.page().locator("section.keeps-columns")).containsText("ACC-004");
        assertThat(officer.page().locator("[id$=bring]")).hasCount(0);
        officer.findsItReadable();
        chooses(officer, "instagram.com/inventaire.un,Un,URG,EVENTS\n");
        officer.page().locator("[id$=origin]").fill("Inventaire des services");
        officer.press("accounts.import.check");
        officer.page().locator("[id$=bring]").click();
        assertThat(officer.page().locator("main")).containsText("inventaire.un");
        assertThat(Registers.value("select state from official_account where handle_key = 'inventaire.un'"))
                .isEqualTo("REGULARISING");
    }

    @Test
    void who_has_not_declared_interests_gets_no_role_and_reads_why_beside_the_name(Visits visits) {
        String account = Registers.value("select id::text from official_account where reference = 'ACC-005'");
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/accounts/appoint?id=" + account);
        officer.page().locator("#who").fill("VB10020");
        officer.page().locator("input[value=ADMIN]").check();
        officer.press("accounts.appoint");
        assertThat(officer.page().locator("#who-problem"))
                .containsText(officer.words().of("accounts.notDeclared"));
        assertThat(officer.page().locator("#who")).hasValue("VB10020");
        officer.findsItReadable();
        officer.page().locator("input[value=TECHNICAL]").check();
        officer.press("accounts.appoint").sees("accounts.appointedNow");
    }

    @Test
    void an_account_says_which_mark_it_shows_and_a_permit_that_is_not_for_it_is_refused(Visits visits) {
        String account = Registers.value("select id::text from official_account where reference = 'ACC-003'");
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/accounts/account?id=" + account);
        assertThat(officer.page().locator("section[aria-labelledby=shown-mark]"))
                .containsText("LOG-2026-0003");
        officer.follow("logos.shown.name");
        officer.page().locator("#permit").fill("LOG-2026-0018");
        officer.press("logos.shown.keep");
        assertThat(officer.page().locator("#medium-problem"))
                .containsText(officer.words().of("logos.LogoMedium.SOCIAL_PROFILE"));
        assertThat(officer.page().locator("#permit")).hasValue("LOG-2026-0018");
        officer.findsItReadable();
        officer.page().locator("input[value=NONE]").check();
        officer.press("logos.shown.keep").sees("logos.shown.kept");
        assertThat(officer.page().locator("section[aria-labelledby=shown-mark]"))
                .containsText(officer.words().of("logos.shown.none"));
        Visitor keeper = visits.with(Device.PHONE, "fr")
                .signedIn("VB10003")
                .open("/logos/use?id="
                        + Registers.value("select id::text from logo_use where reference = 'LOG-2026-0003'"));
        assertThat(keeper.page().locator("section[aria-labelledby=bearers]")).containsText("ACC-001");
        assertThat(keeper.page().locator("section[aria-labelledby=bearers]"))
                .not()
                .containsText("ACC-003");
        keeper.findsItReadable();
    }

    @Test
    void an_impostor_is_photographed_before_its_removal_is_asked_for(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/accounts/found");
        officer.page().locator("input[value=IMPOSTOR]").check();
        officer.page().locator("#address").fill("facebook.com/chuvb.dons");
        officer.page().locator("#displayName").fill("Dons CHUVB");
        officer.page().locator("#unit").selectOption(new SelectOption().setValue("DCOM"));
        officer.page().locator("#reason").fill("Notre logo, un lien de don");
        officer.press("accounts.found.verb").sees("accounts.found.kept");
        assertThat(officer.page().locator("main")).containsText(officer.words().of("accounts.evidenceMissing"));
        officer.page().locator("a[href*='/accounts/evidence']").click();
        sends(officer, "capture.png", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(officer.page().locator("#file-problem")).containsText("PNG");
        sends(officer, "capture.png", officer.page().screenshot());
        assertThat(officer.page().locator("a[href*='/accounts/evidence/file']")).hasCount(1);
        officer.decides("accounts.AccountStep.ASK_TAKEDOWN", "").sees("accounts.taken");
        assertThat(Registers.value("select state from official_account where handle_key = 'chuvb.dons'"))
                .isEqualTo("TAKEDOWN_REQUESTED");
    }

    @Test
    void an_interest_that_touches_an_account_is_flagged_until_the_officer_sets_it_aside(Visits visits) {
        Registers.change(
                """
                insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
                select gen_random_uuid(), c.link_id, c.person_id, 'ACCOUNT', a.id, 'EVENTS', 'SECTOR', now()
                  from (select i.* from interest_counting i where i.person_id = (select id from person where staff_no = 'VB10019')
                         order by i.link_id limit 1) c, official_account a where a.reference = 'ACC-007'""");
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/accounts/register");
        assertThat(line(officer, "ACC-007")).containsText(officer.words().of("accounts.touched"));
        Visitor interests =
                visits.with(Device.PHONE, "fr").signedIn("VB10028").open("/accounts/account?id=" + account("ACC-007"));
        assertThat(interests.page().locator("main"))
                .containsText(interests.words().of("accounts.touched.sentence"));
        interests.page().locator("a[href*='/interests/match?']").click();
        interests.decides("matches.MatchStanding.DISMISSED.verb", "Un rôle technique ne choisit pas ce qui est dit.");
        assertThat(line(officer.open("/accounts/register"), "ACC-007"))
                .not()
                .containsText(officer.words().of("accounts.touched"));
    }

    @Test
    void a_mark_whose_permit_is_over_is_flagged_until_it_is_gone(Visits visits) {
        Registers.change(
                """
                insert into shown_mark (bearer, bearer_id, line, at, effective_on, author, acted_as, logo_use_id, medium, motive)
                select 'ACCOUNT', a.id, 1, now(), institution_day(), 'VB10003', 'COMMS', u.id, 'SOCIAL_PROFILE', ''
                  from official_account a, logo_use u where a.reference = 'ACC-005' and u.reference = 'LOG-2026-0009'""");
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10003").open("/accounts/register");
        assertThat(line(officer, "ACC-005")).containsText(officer.words().of("accounts.markLapsed"));
        officer.open("/accounts/account?id=" + account("ACC-005"));
        assertThat(officer.page().locator("section[aria-labelledby=shown-mark]"))
                .containsText("LOG-2026-0009");
        officer.follow("logos.shown.name");
        officer.page().locator("input[value=NONE]").check();
        officer.press("logos.shown.keep").sees("logos.shown.kept");
        assertThat(line(officer.open("/accounts/register"), "ACC-005"))
                .not()
                .containsText(officer.words().of("accounts.markLapsed"));
    }

    @Test
    void a_role_stops_counting_when_a_declaration_has_been_over_for_long_and_counts_again_with_the_next(Visits visits) {
        String declared = "update declaration set signed_on = signed_on %1$s 400, valid_until = valid_until %1$s 400"
                + " where state = 'IN_FORCE' and declarant_id = (select id from person where staff_no = 'VB10021')";
        Registers.change(declared.formatted("-"));
        try {
            Visitor officer = visits.with(Device.PHONE, "fr")
                    .signedIn("VB10003")
                    .open("/accounts/account?id=" + account("ACC-003"));
            assertThat(hands(officer)).containsText("Ce rôle ne compte pas");
            officer.findsItReadable();
            Registers.change(declared.formatted("+"));
            assertThat(hands(officer.open("/accounts/account?id=" + account("ACC-003"))))
                    .not()
                    .containsText("Ce rôle ne compte pas");
        } finally {
            Registers.change(declared.formatted("+") + " and valid_until < institution_day()");
        }
    }

    private static Locator line(Visitor visitor, String reference) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(reference));
    }

    private static Locator hands(Visitor visitor) {
        return visitor.page().locator("section[aria-labelledby=hands]");
    }

    private static String account(String reference) {
        return Registers.value("select id::text from official_account where reference = ?", reference);
    }

    private static void sends(Visitor officer, String name, byte[] content) {
        officer.page().locator("#file").setInputFiles(new FilePayload(name, "image/png", content));
        officer.press("accounts.evidence.verb");
    }

    private static void chooses(Visitor officer, String rows) {
        officer.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "inventaire.csv",
                        "text/csv",
                        ("Adresse,Nom,Unité,Buts\n" + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static void decides(Visits visits, String staffNo, String record, String step) {
        visits.with(Device.DESKTOP, "fr")
                .signedIn(staffNo)
                .open(record)
                .decides("accounts.AccountStep." + step, "")
                .sees("accounts.taken");
    }
}
