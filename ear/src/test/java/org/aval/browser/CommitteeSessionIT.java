package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The committee meets: its secretary calls it, a member withdraws from an item, and what was signed can be read. */
@Story
class CommitteeSessionIT {

    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String MEMBER = "VB10016";

    @Test
    void a_member_withdraws_from_an_item_and_sees_nothing_of_it_any_more(Visits visits) {
        Visitor secretary =
                visits.with(Device.DESKTOP, "fr").signedIn(SECRETARY).open("/committee/plan");
        secretary.page().locator("#kind").selectOption(new SelectOption().setValue("EXTRAORDINARY"));
        secretary.page().locator("#day").fill(LocalDate.now().plusDays(20).toString());
        secretary.page().locator("#hour").fill("midi");
        secretary.page().locator("#place").fill("Salle des actes");
        secretary.press("committee.plan.verb").sees("committee.notAnHour");
        secretary.page().locator("#hour").fill("14:00");
        secretary.press("committee.plan.verb").sees("committee.session.planned");
        String session = secretary.page().url();

        secretary.follow("committee.put");
        secretary.press("committee.put.verb").sees("committee.questionMissing");
        secretary.page().locator("#title").fill("Images au bloc opératoire");
        secretary.page().locator("#question").fill("Faut-il les interdire?");
        secretary.press("committee.put.verb").sees("committee.item.put").findsItReadable();
        secretary.page().navigate(session);
        secretary
                .decides("committee.SessionStep.CONVENE", "")
                .sees("committee.session.convened")
                .findsItReadable();

        Visitor member = visits.with(Device.PHONE, "fr").signedIn(MEMBER);
        member.page().navigate(session);
        member.page().locator("a:has-text('Images au bloc opératoire')").click();
        assertThat(member.page().locator("main")).containsText("Faut-il les interdire?");
        member.findsItReadable().asks("committee.ItemStep.RECUSE");
        member.page().locator("dialog[open] select").selectOption(new SelectOption().setValue("FAMILY"));
        member.page().locator("dialog[open] textarea").fill("Ma sœur y travaille.");
        member.confirms("committee.ItemStep.RECUSE", "");
        member.sees("committee.agenda.withdrawn");
        assertThat(member.page().locator("main")).not().containsText("Images au bloc opératoire");

        Visitor chair = visits.with(Device.DESKTOP, "fr").signedIn(CHAIR);
        chair.page().navigate(session);
        assertThat(chair.page().locator("main")).containsText("Mei-Lin Zhao");
        chair.sees("committee.agenda.quorum", 6, 4, 6);
    }

    @Test
    void what_two_people_signed_is_read_and_fetched_as_a_file(Visits visits) throws IOException {
        Visitor chair = visits.with(Device.DESKTOP, "fr").signedIn(CHAIR).open("/committee/sessions");
        chair.page().locator("a:text-is('S-2026-09')").click();
        chair.follow("committee.minutes").sees("committee.minutes.whole");
        assertThat(chair.page().locator("main")).containsText(chair.words().of("committee.vote.tally", 5, 0, 0));
        chair.findsItReadable();
        Download file = chair.page().waitForDownload(() -> chair.follow("committee.minutes.download"));
        assertThat(Files.readAllBytes(file.path())).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whoever_does_not_come_to_the_table_finds_nothing(Visits visits) {
        Visitor nurse = visits.with(Device.PHONE, "en").signedIn("VB10010").expecting(404);
        nurse.open("/committee/sessions");
        assertThat(nurse.page().locator("main")).not().containsText("S-2026-09");
    }
}
