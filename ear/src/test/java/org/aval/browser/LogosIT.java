package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Marks that are asked for, refused, lent, found again and proven. */
@Story
class LogosIT {

    /** One pixel. */
    private static final byte[] ART = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void communications_refuse_the_request_of_a_sponsor(Visits visits) {
        Visitor sponsor = visits.with(Device.PHONE, "fr").signedIn("VB10011").open("/logos/request");
        fills(sponsor, "Gala des soins", "STUDENT_ASSOCIATION", "Association étudiante");
        sponsor.page().locator("#sponsors").fill("Bar Le Tribord");
        sponsor.page().locator("label[for=guide]").click();
        sponsor.page().locator("#endsOn").fill(day(-1));
        sponsor.press("logos.request.verb").sees("logos.endsBeforeStart");
        assertThat(sponsor.page().locator("#partnerName")).hasValue("Association étudiante");
        sponsor.page().locator("#endsOn").fill(day(60));
        sponsor.page().locator("#file").setInputFiles(art());
        sponsor.press("logos.request.verb").sees("logos.asked");
        String record = record(sponsor);

        brand(visits, record);
        Visitor director = visits.with(Device.DESKTOP, "fr").signedIn("VB10002").open(record);
        director.asks("logos.LogoStep.REJECT");
        director.page().locator("dialog[open] select").selectOption(new SelectOption().setValue("MISSION_CONFLICT"));
        director.answers("logos.LogoStep.REJECT", "Un bar commandite la soirée.")
                .sees("logos.taken");
        sponsor.open(record).sees("logos.RefusalReason.MISSION_CONFLICT");
        assertThat(sponsor.page().locator("main")).containsText("Un bar commandite la soirée.");
        assertThat(sponsor.page().locator("a[href*='/logos/delivery']")).hasCount(0);
    }

    @Test
    void a_file_found_elsewhere_names_its_permit(Visits visits) throws IOException {
        Visitor physician =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10009").open("/logos/request");
        fills(physician, "Journée des urgences", "NON_PROFIT", "Regroupement du Nord");
        physician.page().locator("#file").setInputFiles(art());
        physician.page().locator("label[for=partnerMark]").click();
        physician.press("logos.request.verb").sees("logos.asked");
        String record = record(physician);
        brand(visits, record);
        Visitor director = visits.with(Device.DESKTOP, "fr").signedIn("VB10002").open(record);
        assertThat(director.page().locator("#why-approve"))
                .hasText(director.words().of("logos.permissionMissing"));
        physician.open(record).follow("logos.send.PERMISSION");
        physician.page().locator("#file").setInputFiles(new FilePayload("accord.png", "image/png", ART));
        physician.press("logos.send.verb.PERMISSION").sees("logos.agreed");
        director.open(record).follow("logos.LogoStep.APPROVE");
        director.press("logos.decide.verb").sees("logos.riskMissing");
        director.page().locator("#risk").selectOption(new SelectOption().setValue("LOW"));
        director.press("logos.decide.verb").sees("logos.allowed");

        physician.open(record);
        Download fetched = physician.page().waitForDownload(() -> physician
                .page()
                .locator("a[href*='/logos/delivery']")
                .first()
                .click());
        byte[] changed = Files.readString(fetched.path())
                .replaceAll("<metadata>.*?</metadata>", "")
                .getBytes(StandardCharsets.UTF_8);
        Visitor brand = visits.with(Device.DESKTOP, "fr").signedIn("VB10004").open("/logos/trace");
        brand.page().locator("#file").setInputFiles(new FilePayload("trouve.svg", "image/svg+xml", changed));
        brand.press("logos.trace.verb").sees("logos.trace.NOTED");
        assertThat(brand.page()
                        .locator(".answer")
                        .filter(new Locator.FilterOptions().setHasText("Journée des urgences")))
                .containsText("Fortin");
    }

    @Test
    void a_proof_that_is_owed_stands_in_the_way_of_the_next_request(Visits visits) {
        Visitor runner = visits.with(Device.PHONE, "fr").signedIn("VB10021").open("/logos/request");
        assertThat(runner.page().locator(".is-unmet"))
                .containsText(runner.words().of("logos.condition.proof"));
        fills(runner, "Course d’hiver", "INTERNAL", "");
        runner.page().locator("#file").setInputFiles(art());
        runner.press("logos.request.verb").sees("logos.proofOwed", "LOG-2026-0009");
        runner.open("/logos/mine")
                .page()
                .locator("main a:has-text('Club de course')")
                .click();
        runner.follow("logos.send.PROOF").press("logos.send.verb.PROOF").sees("files.missing");
        runner.page().locator("#file").setInputFiles(art());
        runner.press("logos.send.verb.PROOF").sees("logos.proven");
        assertThat(runner.open("/logos/request").page().locator(".is-unmet")).hasCount(0);
    }

    private static void fills(Visitor asker, String title, String kind, String partner) {
        asker.page().locator("#title").fill(title);
        asker.page().locator("#purpose").selectOption(new SelectOption().setValue("EVENT"));
        asker.page().locator("label:has-text('Logo du CHU')").click();
        asker.page().locator("label:text-is('Affiche')").click();
        asker.page().locator("#startsOn").fill(day(0));
        asker.page().locator("#endsOn").fill(day(60));
        asker.page().locator("#partnerKind").selectOption(new SelectOption().setValue(kind));
        asker.page().locator("#partnerName").fill(partner);
    }

    private static void brand(Visits visits, String record) {
        visits.with(Device.DESKTOP, "fr")
                .signedIn("VB10004")
                .open(record)
                .decides("logos.LogoStep.TAKE_UP", "")
                .sees("logos.taken");
    }

    private static String record(Visitor asker) {
        return asker.page().url().substring(Portal.ADDRESS.length());
    }

    private static FilePayload art() {
        return new FilePayload("visuel.png", "image/png", ART);
    }

    private static String day(int from) {
        return LocalDate.parse(Registers.value("select institution_day()::text"))
                .plusDays(from)
                .toString();
    }
}
