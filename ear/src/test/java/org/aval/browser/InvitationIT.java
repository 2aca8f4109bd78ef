package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody new comes in without anybody's help, and nobody else comes in with them. */
@Story
class InvitationIT {

    private static final String HUMAN_RESOURCES = "VB10021";
    private static final String MAUDE = "VB10041";
    private static final String PASSWORD = "trois canots rouges";

    @Test
    void a_nurse_chooses_her_password_on_her_telephone_and_the_link_opens_once(Visits visits) {
        Visitor office = visits.with(Device.DESKTOP, "fr").signedIn(HUMAN_RESOURCES);
        office.open("/entry/invitations?words=" + MAUDE).findsItReadable();
        office.press("entry.inviteWhom", "Maude Lapointe");
        assertThat(office.page().locator("tbody .badge")).hasText(office.words().of("entry.InvitationState.LEAVING"));
        String link = Mailbox.link(office.page(), "entry.invitation", MAUDE);

        Visitor nurse = visits.with(Device.PHONE, "fr").open(link);
        nurse.reads("entry.LinkPurpose.INVITATION.title", "Maude Lapointe").findsItReadable();
        chooses(nurse, "motdepasse2026").sees("entry.password.common").findsItReadable();
        chooses(nurse, PASSWORD).page().waitForURL("**/home");
        nurse.sees("home.hello", "Maude");

        Visitor finder = visits.with(Device.DESKTOP, "fr").open(link);
        finder.reads("entry.LinkStanding.USED.title").findsItReadable();
    }

    @Test
    void a_lost_password_is_answered_with_the_same_words_for_every_number(Visits visits) {
        for (String number : new String[] {"VB10022", "VB99999"}) {
            Visitor visitor = visits.with(Device.PHONE, "en").open("/entry/forgotten");
            visitor.field("shared.staffNo").fill(number);
            visitor.press("entry.forgotten.verb").sees("entry.forgotten.asked").findsItReadable();
        }
        Visitor robert = visits.with(Device.DESKTOP, "fr").open("/entry/forgotten");
        robert.open(Mailbox.link(robert.page(), "entry.reset", "VB10022")).sees("entry.LinkPurpose.RESET.sentence");
    }

    @Test
    void what_is_typed_can_be_looked_at(Visits visits) {
        Visitor staff = visits.with(Device.DESKTOP, "fr").signedIn("VB10014").open("/entry/password");
        Locator field = staff.field("entry.new");
        field.fill("trois");
        staff.sees("entry.password.more", "7");
        staff.page().locator("[data-reveals=password]").click();
        assertThat(field).hasAttribute("type", "text");
        field.fill(PASSWORD);
        staff.sees("entry.password.enough");
    }

    private static Visitor chooses(Visitor visitor, String password) {
        visitor.field("entry.password").fill(password);
        visitor.field("entry.again").fill(password);
        return visitor.press("entry.welcome.verb");
    }
}
