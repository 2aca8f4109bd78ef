package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day: from the sign-in to the certificate. */
@Story
class NewcomerSignsIT {

    @Test
    void a_nurse_reads_answers_and_signs_on_the_phone(Visits visits, @TempDir Path folder) throws Exception {
        Visitor nurse = visits.with(Device.PHONE, "fr").signedIn("VB10030");
        nurse.follow("attestations.mine.go.ASSIGNED");
        Journey journey = new Journey(nurse).readAll();
        nurse.reads("attestations.scenarios.begin").findsItReadable().press("attestations.scenarios.go");
        journey.answerAll(true);
        nurse.reads("attestations.scenarios.passed").follow("attestations.scenarios.passed.go");
        journey.sign("Noémie Tessier", "val-boreal");
        nurse.reads("attestations.attestation.done").findsItReadable();

        Download download = nurse.page().waitForDownload(() -> nurse.follow("attestations.certificate.get"));
        byte[] paper = Files.readAllBytes(download.path());
        assertThat(download.suggestedFilename()).matches("ATT-\\d{4}-\\d{4}\\.pdf");
        Certificate certificate = Certificate.of(paper);
        certificate.assertSealedAndProved();
        certificate.assertFitForArchivesAndScreenReaders();

        String evidenceFile = nurse.link("attestations.evidence").first().getAttribute("href");
        assertThat(nurse.page().request().get(Portal.ADDRESS + evidenceFile).body())
                .isEqualTo(certificate.evidence());

        nurse.open("/verify/" + certificate.code());
        nurse.reads("verify.genuine.title");
        assertThat(nurse.page().locator("main").textContent()).contains("Noémie Tessier", certificate.reference());
        String evidence = nurse.page().locator("code.digest").textContent();
        assertThat(certificate.words().replaceAll("\\s", "")).contains(evidence);
        assertThat(certificate.evidenceSha256()).isEqualTo(evidence);
        aStrangerChecks(paper, visits.with(Device.PHONE, "fr"));
        Visitor scriptless = visits.withoutScript(Device.PHONE, "en");
        holdsOut(paper, scriptless);
        scriptless.reads("verify.genuine.title");
        Stranger stranger = new Stranger(folder, scriptless);
        assertThat(stranger.checks(paper, 0)).contains("Authentique");
        assertThat(stranger.checks(changed(paper), 1)).contains("[NON]");
    }

    /** Who was sent the file needs no account to know whether it is the one that left. */
    private static void aStrangerChecks(byte[] paper, Visitor stranger) {
        holdsOut(paper, stranger);
        stranger.reads("verify.genuine.title").findsItReadable();
        assertThat(stranger.page().locator("main").textContent()).contains("registre", "evidence.json");
        holdsOut(changed(paper), stranger);
        stranger.reads("verify.changed.title").findsItReadable();
        assertThat(stranger.page().context().cookies()).isEmpty();
    }

    private static byte[] changed(byte[] paper) {
        byte[] changed = paper.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }

    private static void holdsOut(byte[] paper, Visitor stranger) {
        stranger.open("/verify")
                .page()
                .locator("#file")
                .setInputFiles(new FilePayload("a.pdf", "application/pdf", paper));
        stranger.page().locator("#paper button").click();
    }
}
