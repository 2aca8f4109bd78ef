package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.aval.stories.Today;
import org.junit.jupiter.api.Test;

/** Something online does harm: it is kept, asked to be taken down, and somebody is let in by name to help, for a while. */
@Story
class ContainmentIT {

    private static final String POST = "https://photos.example/p/412";

    @Test
    void a_post_is_kept_then_asked_to_be_removed_and_who_helps_sees_the_case_until_they_are_let_out(Visits visits) {
        String id = reported(visits);
        String containment = "/exhibits/containment?case=" + id;
        Visitor secretary =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10007").open(containment);
        secretary.sees("exhibits.nothingKept");
        assertThat(secretary.page().locator("#reason")).hasCount(0);

        kept(secretary, id);
        Page page = secretary.open(containment).page();
        opened(page, "#reason");
        page.locator("#address").fill(POST);
        page.locator("#reason").fill("Une personne s’y reconnaît.");
        sent(page, "#reason");
        assertThat(page.locator("main")).containsText(POST);
        secretary.findsItReadable();

        opened(page, "#who");
        page.locator("#who").fill("VB10010");
        sent(page, "#who");
        secretary.sees("exhibits.notOfTheTrade");
        String helper = Registers.value("select p.staff_no from person p join person_role r on r.person_id = p.id"
                + " where r.role = 'CISO' order by p.staff_no limit 1");
        opened(page, "#who");
        page.locator("#who").fill(helper);
        sent(page, "#who");
        assertThat(page.locator("main")).containsText(helper);

        helps(visits, helper, id, containment);

        secretary.open(containment);
        assertThat(page.locator("main")).containsText("Le lien ne mène plus nulle part");
        page.locator("form:has(input[value=letOut]) button").click();
        secretary.sees("exhibits.hands.none").findsItReadable();
        Visitor outside = visits.with(Device.DESKTOP, "fr").signedIn(helper).expecting(404);
        assertThat(outside.page().navigate(containment).status()).isEqualTo(404);
        Registers.change(
                "update incident_case set state = 'CLOSED', closed_on = institution_day() where id = ?::uuid", id);
    }

    private static void helps(Visits visits, String helper, String id, String containment) {
        Visitor helping = visits.with(Device.PHONE, "fr").signedIn(helper).open("/home");
        helping.page()
                .locator("main a[href*='/incidents/case?id=" + id + "']")
                .first()
                .click();
        helping.page().locator("main a[href*='/exhibits/containment']").click();
        Page page = helping.page();
        assertThat(page.locator("#who")).hasCount(0);
        opened(page, "#doneAt");
        page.locator("#action").selectOption("LINK_CUT");
        page.locator("#doneAt").fill(Today.here().plusDays(1) + "T08:00");
        page.locator("#result").fill("Le lien ne mène plus nulle part");
        sent(page, "#doneAt");
        helping.sees("exhibits.doneLater");
        opened(page, "#doneAt");
        assertThat(page.locator("#result")).hasValue("Le lien ne mène plus nulle part");
        page.locator("#action").selectOption("LINK_CUT");
        page.locator("#doneAt").fill(Today.here().minusDays(1) + "T08:00");
        sent(page, "#doneAt");
        assertThat(page.locator("main")).containsText("Le lien ne mène plus nulle part");
        opened(page, "#outcome");
        page.locator("#outcome").selectOption("REMOVED");
        page.locator("#told").fill("Retirée dans l’heure");
        sent(page, "#outcome");
        assertThat(page.locator("main")).containsText("Retirée dans l’heure");
        helping.findsItReadable();
        page.navigate(Portal.ADDRESS + containment);
        assertThat(page.locator("main")).containsText(helping.words().of("exhibits.RemovalState.REMOVED"));
    }

    private static void kept(Visitor secretary, String id) {
        Page page = secretary.open("/exhibits/add?post=1&case=" + id).page();
        page.locator("#address").fill(POST);
        page.locator("#seenAt").fill(Today.here().minusDays(1) + "T07:30");
        page.locator("#seenBy").fill("Amélie Bouchard");
        page.locator("#file").setInputFiles(new FilePayload("ecran.png", "image/png", picture()));
        secretary.findsItReadable();
        page.locator("form[enctype] .button.is-primary").click();
        assertThat(page.locator("figure.copy img")).isVisible();
        secretary.findsItReadable();
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reported(Visits visits) {
        Page report = visits.withoutScript(Device.PHONE, "fr").open("/report").page();
        report.locator("#category").selectOption("IMPERSONATION");
        report.locator("#narrative").fill("Un faux compte montre nos photos.");
        report.locator("input[value=ANONYMOUS]").check();
        report.locator("#send").click();
        assertThat(report.locator("output#code")).isVisible();
        return Registers.value("select id::text from incident_case where category = 'IMPERSONATION'"
                + " and state = 'RECEIVED' order by reference limit 1");
    }

    /** Forms of containment are folded away. */
    private static void opened(Page page, String field) {
        Locator fold = page.locator("details:has(" + field + ")");
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").click();
        }
    }

    private static void sent(Page page, String field) {
        page.locator("form:has(" + field + ") .button.is-primary").click();
    }
}
