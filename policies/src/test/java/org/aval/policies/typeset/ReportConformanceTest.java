package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The independent judge of archives and accessibility, on a report of several pages. */
class ReportConformanceTest {

    private final ReportPress press = new ReportPress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_report_may_enter_the_archives_and_is_read_aloud_in_the_right_order(String language) throws Exception {
        byte[] pdf = press.press(report(language, 60));
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_report_that_can_be_checked_may_enter_the_archives_too() throws Exception {
        ReportCheck check = new ReportCheck(
                "VB-7K3M-Q9TD",
                URI.create("https://portail.chuvb.example/verify/VB-7K3M-Q9TD"),
                "Balayez le carré, ou tapez le code.",
                "Code QR de vérification",
                "Page de vérification");
        byte[] pdf = press.press(report("fr", 2), check);
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("VB-7K3M-Q9TD", "Balayez le carré");
        }
    }

    @Test
    void everything_is_printed_however_many_pages_it_takes_and_nothing_is_markup() throws Exception {
        try (PDDocument document = Loader.loadPDF(press.press(report("fr", 60)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Vos données", "Élodie <b>& Cie</b> ${x}", "numéro 59", "Rien ici.");
        }
    }

    private static ReportFacts report(String language, int records) {
        List<List<ReportFacts.Line>> many = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            many.add(List.of(
                    new ReportFacts.Line("Nom", "Élodie <b>& Cie</b> ${x}"),
                    new ReportFacts.Line("Rang", "numéro " + i),
                    new ReportFacts.Line(
                            "A5.2, modifié",
                            List.of(
                                    new ReportFacts.Words("Demandez ", ReportFacts.Mark.PLAIN),
                                    new ReportFacts.Words("[+ l’accord écrit +]", ReportFacts.Mark.ADDED),
                                    new ReportFacts.Words("[− un <accord −]", ReportFacts.Mark.REMOVED),
                                    new ReportFacts.Words(" « avant ».", ReportFacts.Mark.PLAIN))),
                    new ReportFacts.Line("Empreinte", "0123456789abcdef".repeat(4))));
        }
        return new ReportFacts(
                language,
                "CHU Val-Boréal",
                "Vos données",
                "Tout ce que le portail garde sur vous.",
                Instant.parse("2026-11-21T14:00:00Z"),
                List.of(
                        new ReportFacts.Part("Identité", "Pour savoir qui vous êtes.", "Rien ici.", many),
                        new ReportFacts.Part("Courriels", "Ce qui vous a été écrit.", "Rien ici.", List.of())),
                "Les mêmes données, lisibles par une machine",
                "donnees.json",
                "{}".getBytes(StandardCharsets.UTF_8));
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
