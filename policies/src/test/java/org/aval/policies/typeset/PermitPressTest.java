package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.aval.policies.marks.Painted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The letter of a permit: what it says, and the independent judge of archives and accessibility. */
class PermitPressTest {
    private static final String VERIFY = "https://portail.chuvb.example/verify/VB-7K3M-Q9TD";

    private final PermitPress press = new PermitPress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void the_letter_says_which_marks_who_answers_until_when_and_on_what_conditions() throws Exception {
        try (PressedCertificate letter =
                PressedCertificate.open(press.letter(facts("fr", 1), Typesetter.Finish.NONE))) {
            assertThat(letter.pages()).isOne();
            assertThat(letter.scanned()).isEqualTo(VERIFY);
            assertThat(letter.text())
                    .contains(
                            "Autorisation d’usage d’une marque",
                            "Congrès régional",
                            "Dr Julien Fortin",
                            "Logo du CHU",
                            "1er octobre 2026",
                            "LOG-2026-0015");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void it_may_enter_the_archives_and_is_read_aloud_in_the_right_order(String language) throws Exception {
        byte[] file = press.letter(facts(language, 5), Typesetter.Finish.NONE);
        assertThat(faults(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_same_permit_is_the_same_file() {
        assertThat(press.letter(facts("en", 1), Typesetter.Finish.NONE))
                .isEqualTo(press.letter(facts("en", 1), Typesetter.Finish.NONE));
    }

    @Test
    void the_annex_shows_each_mark_and_says_what_it_is_in_its_place() throws Exception {
        try (PDDocument letter = Loader.loadPDF(press.letter(facts("fr", 2), Typesetter.Finish.NONE))) {
            assertThat(pictures(letter.getPage(0))).isEqualTo(2);
            assertThat(saidInPlaceOfPictures(letter)).hasSize(3).contains("Logo du CHU Val-Boréal (CHUVB, édition 1)");
        }
    }

    private static long pictures(PDPage page) {
        PDResources parts = page.getResources();
        return StreamSupport.stream(parts.getXObjectNames().spliterator(), false)
                .mapToLong(name -> within(parts, name))
                .sum();
    }

    private static long within(PDResources parts, COSName name) {
        try {
            PDXObject part = parts.getXObject(name);
            if (part instanceof PDFormXObject form && form.getResources() != null) {
                PDResources inner = form.getResources();
                return StreamSupport.stream(inner.getXObjectNames().spliterator(), false)
                        .mapToLong(one -> within(inner, one))
                        .sum();
            }
            return part instanceof PDImageXObject ? 1 : 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> saidInPlaceOfPictures(PDDocument letter) {
        return letter.getDocument().getXrefTable().keySet().stream()
                .map(key -> letter.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(part -> COSName.getPDFName("Figure").equals(part.getCOSName(COSName.S)))
                .map(part -> part.getString(COSName.ALT))
                .toList();
    }

    private static byte[] picture() {
        String drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 20\"><defs><linearGradient id=\"g\">"
                        + "<stop stop-color=\"#0b5372\"/><stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\".4\"/></linearGradient>"
                        + "</defs><rect width=\"80\" height=\"20\" fill=\"url(#g)\"/></svg>";
        return Painted.png(drawing.getBytes(StandardCharsets.UTF_8), "image/svg+xml", 600)
                .orElseThrow();
    }

    private static PermitFacts facts(String language, int times) {
        return new PermitFacts(
                language,
                "Centre hospitalier universitaire Val-Boréal",
                "LOG-2026-0015",
                "VB-7K3M-Q9TD",
                URI.create(VERIFY),
                "Dr Julien Fortin",
                "Regroupement <des urgences>",
                "Congrès régional & ${x}",
                "Congrès",
                "Affiche, Site Web",
                "la région",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 12, 31),
                "9f2c4a7be01d5386c4f7a2e95b18d06377c1e4fa820b95d36ea4178fb2c05d9e",
                Collections.nCopies(times, new PermitMark("Logo du CHU Val-Boréal (CHUVB, édition 1)", picture())),
                "Le logo du congrès reste plus grand. ".repeat(times).strip(),
                "Karim Benali",
                LocalDate.of(2026, 9, 22),
                Instant.parse("2026-11-21T14:00:00Z"),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
