package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The auditor finds who did what, without asking anybody. */
@Story
class AuditIT {

    @Test
    void the_auditor_finds_a_reminder_and_all_that_was_done_about_its_record(Visits visits) {
        UUID obligation = Registers.ask("VB10005");
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021");
        officer.open("/attestations/obligation?id=" + obligation).decides("attestations.ObligationStep.REMIND", "");

        Visitor auditor = visits.with(Device.DESKTOP, "fr").signedIn("VB10027");
        auditor.follow("shared.Place.AUDIT").reads("audit.register");
        auditor.field("audit.whoAsked").fill("isabelle caron");
        auditor.field("audit.words").fill("relancer");
        auditor.press("shared.filter");

        Locator line = auditor.page().locator("tbody tr").first();
        assertThat(line).containsText(auditor.words().of("attestations.command.AttestationRegister.remind"));
        assertThat(line).containsText(auditor.words().of("shared.CommandOutcome.DONE"));
        line.locator("summary").click();
        auditor.findsItReadable();
        line.getByText(obligation.toString()).click();
        assertThat(auditor.page().locator("tbody tr")).hasCount(1);
    }

    @Test
    void nobody_else_is_shown_the_way_or_let_in(Visits visits) {
        Visitor administrator = visits.with(Device.PHONE, "fr").expecting(403).signedIn("VB10026");
        assertThat(administrator.link("shared.Place.AUDIT")).hasCount(0);
        administrator.open("/audit/register").reads("shared.TroubleKind.FORBIDDEN");
    }
}
