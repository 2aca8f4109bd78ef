package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.aval.policies.OtherEye;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The letter and the card of a mandate: what they say, and the independent judge of archives and accessibility. */
class MandatePressTest {
    private static final String VERIFY = "https://portail.chuvb.example/verify/VB-7K3M-Q9TD";

    private final MandatePress press = new MandatePress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void the_letter_says_who_may_speak_about_what_and_within_which_limits() throws Exception {
        try (PressedCertificate letter =
                PressedCertificate.open(press.letter(facts("fr", 1), Typesetter.Finish.NONE))) {
            assertThat(letter.pages()).isOne();
            assertThat(letter.scanned()).isEqualTo(VERIFY);
            assertThat(letter.text())
                    .contains(
                            "Lettre de mandat",
                            "Dre Priya Raman",
                            "Vaccination",
                            "Marques",
                            "1er juin 2026",
                            "Karim Benali");
        }
    }

    @Test
    @EnabledIf("org.aval.policies.OtherEye#isThere")
    void another_reader_finds_the_same_page_on_the_letter_and_on_the_card() throws Exception {
        try (PressedCertificate letter = PressedCertificate.open(press.letter(facts("fr", 1), Typesetter.Finish.NONE));
                PressedCertificate card = PressedCertificate.open(press.card(facts("fr", 1), Typesetter.Finish.NONE))) {
            assertThat(OtherEye.sees(letter.document(), 1)).isEqualTo(VERIFY);
            assertThat(OtherEye.sees(card.document(), 1)).isEqualTo(VERIFY);
        }
    }

    @Test
    void the_card_fits_in_a_hand_and_can_be_scanned() throws Exception {
        try (PressedCertificate card = PressedCertificate.open(press.card(facts("en", 1), Typesetter.Finish.NONE))) {
            assertThat(card.pages()).isOne();
            assertThat(card.scanned()).isEqualTo(VERIFY);
            assertThat(card.text())
                    .contains("Mandate card", "VB-7K3M-Q9TD", "1 June 2026")
                    .doesNotContain("Karim Benali");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void both_may_enter_the_archives_and_are_read_aloud_in_the_right_order(String language) throws Exception {
        for (byte[] file : List.of(
                press.letter(facts(language, 6), Typesetter.Finish.NONE),
                press.card(facts(language, 2), Typesetter.Finish.NONE))) {
            assertThat(faults(file, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void the_same_mandate_is_the_same_file() {
        assertThat(press.card(facts("fr", 1), Typesetter.Finish.NONE))
                .isEqualTo(press.card(facts("fr", 1), Typesetter.Finish.NONE));
    }

    private static MandateFacts facts(String language, int times) {
        return new MandateFacts(
                language,
                "Centre hospitalier universitaire Val-Boréal",
                "MAN-2026-0010",
                "VB-7K3M-Q9TD",
                URI.create(VERIFY),
                "Dre Priya Raman",
                "Pédiatre <infectiologue>",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2027, 5, 31),
                Collections.nCopies(times, "Vaccination & ${x}"),
                List.of("Marques"),
                List.of("Radio", "Télévision"),
                List.of("CHU Val-Boréal sur Instagram (ACC-002)"),
                List.of("français"),
                "Éducation",
                "Communications",
                "Aucune marque n’est nommée. ".repeat(times).strip(),
                "J’ai donné une conférence rémunérée.",
                true,
                false,
                "Karim Benali",
                LocalDate.of(2026, 5, 27),
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
