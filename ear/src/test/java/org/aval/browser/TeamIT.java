package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A manager follows the own team: status only, and a reminder a day. */
@Story
class TeamIT {

    @Test
    void a_manager_reminds_somebody_once_a_day(Visits visits) {
        Visitor manager = visits.with(Device.DESKTOP, "fr").signedIn("VB10008").open("/attestations/team");
        manager.press("attestations.team.remindWhom", "Yannick Moreau");
        manager.sees("attestations.team.reminded", "Yannick Moreau");

        Locator row = manager.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Yannick Moreau"));
        assertThat(row.getByRole(AriaRole.BUTTON)).hasAttribute("aria-disabled", "true");
        assertThat(row).containsText(manager.words().of("attestations.alreadyRemindedToday"));
        String mail = Mailbox.words(manager.page(), "attestations.reminder", "VB10024");
        assertThat(mail).contains("Yannick Moreau", "Irène Vasquez", Portal.ADDRESS + "/attestations/read?id=");
    }

    @Test
    void a_manager_sees_no_result_and_nobody_elses_team(Visits visits) {
        Visitor manager = visits.with(Device.DESKTOP, "fr").signedIn("VB10011").open("/attestations/team");
        String page = manager.page().locator("main").textContent();
        assertThat(page)
                .contains("Élodie Brassard")
                .doesNotContain("Amélie Bouchard", "Yannick Moreau", "%", "bonnes réponses");
    }
}
