package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** A role that needs two people, and a manager who is away. */
@Story
class RolesIT {

    @Test
    void a_sensitive_role_is_proposed_by_one_and_confirmed_by_another(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open("/people/grant?number=VB10012");
        officer.page().locator("#role").selectOption(new SelectOption().setValue("PRIVACY"));
        officer.field("shared.motive").fill("Départ à la retraite de la responsable.");
        officer.press("people.grant").sees("people.role.proposed");
        assertThat(Registers.value(heldBy("VB10012"))).isEqualTo("0");
        String record = officer.page().url().substring(Portal.ADDRESS.length());
        assertThat(officer.page().locator("main")).containsText(officer.words().of("people.twoPeople"));

        Visitor director = visits.with(Device.PHONE, "fr").signedIn("VB10001").open(record);
        director.decides("people.RoleStep.CONFIRM", "").sees("people.role.confirmed");
        assertThat(Registers.value(heldBy("VB10012"))).isEqualTo("1");
        assertThat(Mailbox.words(director.page(), "people.roleGiven", "VB10012"))
                .contains("retraite");
    }

    @Test
    void duties_that_do_not_go_together_are_refused_beside_the_role_and_what_was_typed_stays(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open("/people/grant?number=VB10008");
        officer.page().locator("#role").selectOption(new SelectOption().setValue("PRIVACY"));
        officer.field("shared.motive").fill("Une seule personne suffirait.");
        officer.press("people.grant");
        assertThat(officer.page().locator("#role-problem"))
                .containsText(officer.words().of("people.Incompatibility.PRIVACY_NEVER_VOTES"));
        assertThat(officer.field("shared.motive")).hasValue("Une seule personne suffirait.");
    }

    @Test
    void a_manager_who_is_away_is_stood_in_for_without_script(Visits visits) {
        Visitor manager =
                visits.withoutScript(Device.DESKTOP, "fr").signedIn("VB10011").open("/people/deputy");
        manager.page().locator("#role").selectOption(new SelectOption().setValue("MANAGER"));
        manager.field("people.deputy.who").fill("Priya Raman");
        manager.field("people.grant.until").fill(Today.here().plusDays(9).toString());
        manager.field("shared.motive").fill("Vacances");
        manager.press("people.deputy").sees("people.deputy.named");

        Visitor deputy = visits.with(Device.DESKTOP, "fr").signedIn("VB10012").open("/attestations/team");
        assertThat(deputy.page().locator("main")).containsText("Élodie Brassard");
    }

    private static String heldBy(String staffNo) {
        return "select count(*) from person_role r join person p on p.id = r.person_id"
                + " where r.role = 'PRIVACY' and p.staff_no = '" + staffNo + "'";
    }
}
