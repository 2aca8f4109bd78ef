package org.aval.policies.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.aval.policies.typeset.PaperSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The seal before its judges: DSS for the signature, veraPDF for the archives and for who hears the page. */
class PdfSealTest {

    private static final Path READER = Path.of("/usr/bin/pdfsig");

    @TempDir
    Path folder;

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_sealed_paper_may_enter_the_archives_and_is_read_aloud(String language) throws Exception {
        byte[] sealed =
                SealStage.seal(SealStage.key(folder), null, PaperSamples.certificate(language), SealStage.note());

        assertThat(faults(sealed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(sealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_seal_is_what_the_european_reader_calls_intact() throws Exception {
        SealKey key = SealStage.key(folder);
        AdvancedSignature signature = read(SealStage.seal(key, null, PaperSamples.certificate("fr"), SealStage.note()));

        assertThat(signature.getDataFoundUpToLevel()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        signature.checkSignatureIntegrity();
        assertThat(signature.getSignatureCryptographicVerification().isSignatureIntact())
                .isTrue();
        assertThat(signature.getSignatureCryptographicVerification().isReferenceDataIntact())
                .isTrue();
        assertThat(signature.getSigningCertificateToken().getCertificate()).isEqualTo(key.certificate());
    }

    /** A reader that has nothing in common with the library that sealed; ./verify installs it. */
    @Test
    @EnabledIf("there_is_another_reader")
    void another_reader_says_the_same() throws Exception {
        byte[] paper = SealStage.seal(SealStage.key(folder), null, PaperSamples.certificate("fr"), SealStage.note());
        Path whole = Files.write(folder.resolve("whole.pdf"), paper);
        paper[paper.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.pdf"), paper);

        assertThat(said(whole)).contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
        assertThat(said(changed)).doesNotContain("Signature is Valid");
    }

    static boolean there_is_another_reader() {
        return Files.isExecutable(READER);
    }

    private static String said(Path paper) throws Exception {
        Process reader = new ProcessBuilder(READER.toString(), paper.toString())
                .redirectErrorStream(true)
                .start();
        return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void an_outside_service_vouches_for_the_moment() throws Exception {
        try (TimePeer peer = new TimePeer()) {
            SealedPaper sealed = new PdfSeal(SealStage.key(folder), new TimeService(peer.address()))
                    .seal(PaperSamples.certificate("fr"), List.of(), SealStage.texts());

            assertThat(sealed.missing()).isEmpty();
            assertThat(sealed.stamped()).isTrue();
            assertThat(peer.given()).isEqualTo(1);
            AdvancedSignature signature = read(sealed.pdf());
            assertThat(signature.getDataFoundUpToLevel()).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
            assertThat(signature.getSignatureTimestamps()).singleElement().satisfies(stamp -> assertThat(
                            stamp.getGenerationTime().toInstant())
                    .isEqualTo(SealStage.AT));
            assertThat(faults(sealed.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        }
    }

    @Test
    void a_silent_time_service_keeps_nobody_from_the_paper() throws Exception {
        try (TimePeer peer = new TimePeer()) {
            peer.fallSilent();
            SealedPaper sealed = new PdfSeal(SealStage.key(folder), new TimeService(peer.address()))
                    .seal(PaperSamples.certificate("fr"), List.of(), SealStage.texts());

            assertThat(sealed.missing()).contains("time service");
            assertThat(sealed.stamped()).isFalse();
            assertThat(read(sealed.pdf()).getDataFoundUpToLevel()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        }
    }

    @Test
    void what_was_attached_stays_and_what_is_added_stands_beside_it() throws Exception {
        byte[] sealed = SealStage.seal(SealStage.key(folder), null, PaperSamples.certificate("fr"), SealStage.note());

        try (PDDocument document = Loader.loadPDF(sealed)) {
            assertThat(Attachments.in(document)).containsOnlyKeys("evidence.json", "proof.json");
        }
    }

    @Test
    void the_key_is_made_once_for_the_eyes_of_the_service() throws Exception {
        SealKey made = SealStage.key(folder);

        assertThat(SealStage.key(folder).certificate()).isEqualTo(made.certificate());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("seal.p12"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_wrong_password_is_told() {
        SealStage.key(folder);

        assertThatThrownBy(() -> SealKey.ofFile(folder.resolve("seal.p12"), "other".toCharArray()))
                .isInstanceOf(SealKeyException.class)
                .hasMessageContaining("password");
    }

    static AdvancedSignature read(byte[] sealed) {
        PDFDocumentAnalyzer reader = new PDFDocumentAnalyzer(new InMemoryDocument(sealed));
        reader.setCertificateVerifier(new CommonCertificateVerifier());
        List<AdvancedSignature> signatures = reader.getSignatures();
        assertThat(signatures).hasSize(1);
        return signatures.get(0);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
