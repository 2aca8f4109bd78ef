package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Interests: declared in two minutes, renewed by confirming what has not changed, weighed by somebody else. */
@Story
class InterestsIT {

    /** Passwords of two of these people were guessed at before: that is over. */
    @BeforeAll
    static void the_quarter_of_an_hour_has_passed() {
        Registers.change("delete from password_tries");
    }

    @Test
    void a_nurse_declares_that_there_is_nothing_in_two_minutes(Visits visits) {
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10030").open("/interests/declare");
        nurse.findsItReadable().press("interests.declare.begin");
        nurse.page().waitForURL("**/interests/declare?*");
        nurse.page().locator("#none").check();
        nurse.findsItReadable().press("interests.next");
        nurse.page().waitForURL("**step=SIGNATURE**");
        nurse.press("interests.sign").sees("interests.noHonour");
        nurse.page().locator("#honour").check();
        nurse.findsItReadable().press("interests.sign").sees("interests.signed");
        assertThat(nurse.page().locator("main"))
                .containsText(nurse.words().of("interests.DeclarationStanding.IN_FORCE"));
        assertThat(state("VB10030")).isEqualTo("IN_FORCE STAND");
    }

    @Test
    void a_renewal_confirms_what_has_not_changed_and_compares_with_last_year(Visits visits) {
        Visitor expert = visits.with(Device.DESKTOP, "fr").signedIn("VB10023").open("/interests/mine");
        expert.press("interests.declareAgain");
        Locator link = expert.page().locator("li.edition");
        assertThat(link).hasCount(1);
        assertThat(link).containsText("Association Respire");
        assertThat(link).containsText(expert.words().of("interests.LinkChange.SAME"));
        expert.findsItReadable();
        link.locator("a.button").click();
        expert.field("interests.description").fill("Membre du conseil, sans rémunération; réélue cette année.");
        expert.press("interests.link.keep").sees("interests.link.kept");
        assertThat(link).containsText(expert.words().of("interests.LinkChange.CHANGED"));
        expert.follow("interests.next");
        expert.page().locator("#honour").check();
        expert.press("interests.sign").sees("interests.signed");

        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10005").open(record("VB10023"));
        assertThat(officer.page().locator("main")).containsText(officer.words().of("interests.LinkChange.CHANGED"));
        officer.findsItReadable();
    }

    @Test
    void what_is_mistyped_about_a_link_is_said_beside_its_field_and_two_clicks_write_one_link(Visits visits) {
        Visitor chemist = visits.with(Device.DESKTOP, "fr").signedIn("VB10014").open("/interests/declare");
        chemist.press("interests.declare.begin");
        chemist.page().locator("input[name=yes]").first().check();
        chemist.press("interests.next");
        chemist.follow("interests.link.add");
        chemist.field("interests.counterparty").fill("Vaxelle Biologics SA");
        chemist.field("interests.amount").fill("1 200");
        chemist.field("interests.currency").fill("");
        chemist.field("interests.startsOn").fill("2025-11-10");
        chemist.field("interests.endsOn").fill("2025-01-10");
        chemist.press("interests.link.keep");
        assertThat(chemist.page().locator("#endsOn-problem"))
                .containsText(chemist.words().of("interests.link.endsBefore"));
        chemist.field("interests.endsOn").fill("2025-12-10");
        chemist.press("interests.link.keep");
        assertThat(chemist.page().locator("#currency-problem"))
                .containsText(chemist.words().of("interests.link.noCurrency"));
        assertThat(chemist.field("interests.amount")).hasValue("1 200");
        chemist.findsItReadable();
        chemist.field("interests.currency").fill("CAD");
        chemist.page().locator("#save").evaluate("button => { button.click(); button.click(); }");
        assertThat(chemist.page().locator("li.edition")).hasCount(1);
        assertThat(Registers.value("select count(*) from counterparty where name = 'Vaxelle Biologics SA'"))
                .isEqualTo("1");
    }

    @Test
    void nobody_assesses_themselves_even_with_a_forged_click(Visits visits) {
        Visitor deputy = visits.with(Device.DESKTOP, "fr").signedIn("VB10028").open("/interests/declare");
        deputy.press("interests.declare.begin");
        deputy.page().locator("input[name=yes]").first().check();
        deputy.press("interests.next");
        deputy.follow("interests.link.add");
        deputy.field("interests.counterparty").fill("Génoval inc.");
        deputy.field("interests.startsOn").fill("2025-11-10");
        deputy.press("interests.link.keep");
        deputy.follow("interests.next");
        deputy.page().locator("#honour").check();
        deputy.press("interests.sign").sees("interests.signed");
        String own = record("VB10028");
        assertThat(deputy.button("interests.DeclarationStep.TAKE_UP")).hasCount(0);
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10005").open(own);
        officer.decides("interests.DeclarationStep.TAKE_UP", "").sees("interests.takenUp");

        deputy.open(own.replace("declaration", "assess"));
        deputy.page().locator("[id='lines:0:level']").selectOption(new SelectOption().setValue("NONE"));
        deputy.press("interests.assess.keep");
        assertThat(deputy.page().locator("main")).containsText(deputy.words().of("interests.notYourOwn"));
        assertThat(state("VB10028")).isEqualTo("UNDER_REVIEW TAKE_UP");

        officer.open(own.replace("declaration", "assess"));
        officer.page().locator("[id='lines:0:level']").selectOption(new SelectOption().setValue("MAJOR"));
        officer.press("interests.assess.keep");
        assertThat(officer.page().locator("[id='lines:0:reasons-problem']"))
                .containsText(officer.words().of("interests.judgement.noReasons"));
        officer.findsItReadable();
        officer.page().locator("[id='lines:0:reasons']").fill("Siège au conseil.");
        officer.press("interests.assess.keep").sees("interests.assessedNow");
        assertThat(officer.page().locator("main"))
                .containsText(Pattern.compile(officer.words().of("interests.InterestLevel.MAJOR")));
    }

    @Test
    void the_officer_sets_a_company_right_and_what_was_typed_stays_when_it_is_refused(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10005").open("/interests/counterparties");
        officer.findsItReadable();
        officer.page()
                .locator("tbody a.row-link")
                .filter(new Locator.FilterOptions().setHasText("Oncarix Pharma"))
                .click();
        assertThat(officer.page().locator("main")).containsText("COI-2026-0021");
        officer.findsItReadable();
        officer.asks("interests.CounterpartyStep.DESCRIBE");
        officer.field("interests.party.also").fill("OXP");
        officer.field("interests.party.head").fill("Personne & fils");
        officer.confirms("interests.CounterpartyStep.DESCRIBE", "");
        assertThat(officer.page().getByRole(AriaRole.DIALOG))
                .containsText(officer.words().of("interests.counterparty.noGroup"));
        assertThat(officer.field("interests.party.also")).hasValue("OXP");
        officer.field("interests.party.head").fill("");
        officer.answers("interests.CounterpartyStep.DESCRIBE", "").sees("interests.party.described");
        officer.open("/search?q=oxp");
        assertThat(officer.page().locator("main")).containsText("Oncarix Pharma");
        Visitor nurse = visits.with(Device.DESKTOP, "fr").signedIn("VB10010").open("/search?q=oxp");
        assertThat(nurse.page().locator("main")).not().containsText("Oncarix Pharma");
    }

    private static String record(String staffNo) {
        return "/interests/declaration?id=" + newest("d.id", staffNo);
    }

    private static String state(String staffNo) {
        return newest(
                "d.state || ' ' || (select j.step from declaration_journal j where j.declaration_id = d.id"
                        + " order by j.line desc limit 1)",
                staffNo);
    }

    private static String newest(String what, String staffNo) {
        return Registers.value(
                "select " + what + " from declaration d join person p on p.id = d.declarant_id where p.staff_no = ?"
                        + " order by d.signed_on desc, d.reference desc limit 1",
                staffNo);
    }
}
