package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.aval.policies.typeset.ConsentForm.Signing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The empty consent form: who signs it, what it promises, and the independent judge of archives and accessibility. */
class ConsentFormPressTest {

    private final ConsentFormPress press = new ConsentFormPress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"fr,ADULT", "fr,MINOR", "fr,REPRESENTED", "en,ADULT", "en,MINOR", "en,REPRESENTED"})
    void each_form_is_one_page_that_the_archives_take_and_that_is_read_aloud(String language, Signing signs)
            throws Exception {
        byte[] file = press.press(blank(language, signs, "Poste 4100"));
        try (PressedCertificate form = PressedCertificate.open(file)) {
            assertThat(form.pages()).isOne();
            assertThat(form.text()).contains("CHU <Val-Boréal>", "Poste 4100", "24");
        }
        assertThat(faults(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void parents_sign_for_a_child_and_who_represents_for_who_cannot() throws Exception {
        assertThat(text("fr", Signing.ADULT)).doesNotContain("parent", "représente");
        assertThat(text("fr", Signing.MINOR)).contains("L’autre parent", "L’enfant a été écouté");
        assertThat(text("en", Signing.REPRESENTED)).contains("Who represents them", "in their interest");
    }

    @Test
    void it_says_that_nothing_depends_on_it_and_how_soon_everything_is_down() throws Exception {
        assertThat(text("fr", Signing.ADULT)).contains("Rien ne vous oblige", "en 2 jours ouvrables");
        assertThat(text("en", Signing.ADULT)).contains("Nothing obliges you", "within 2 working days");
    }

    private String text(String language, Signing signs) throws Exception {
        try (PressedCertificate form = PressedCertificate.open(press.press(blank(language, signs, "")))) {
            return form.text().replaceAll("\\s+", " ");
        }
    }

    private static ConsentForm blank(String language, Signing signs, String contact) {
        return new ConsentForm(
                language, signs, "CHU <Val-Boréal>", contact, 24, 2, Instant.parse("2026-11-21T14:00:00Z"));
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
