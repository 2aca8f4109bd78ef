package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class EntrySheetPressTest {
    private static final Instant AT = Instant.parse("2026-11-21T14:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final String LINK =
            "https://portail.chuvb.example/entry/welcome?key=Qn3Lk8oH0dZrw_SRC72L5n5sFKQzFnz5p_Eb2rhJDdg";

    private final EntrySheetPress press = new EntrySheetPress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_sheet_says_who_how_and_until_when() throws Exception {
        try (PressedCertificate sheet = PressedCertificate.open(press.press(List.of(sheet("fr", 1)), "fr", AT, ZONE))) {
            assertThat(sheet.pages()).isOne();
            assertThat(sheet.scanned()).isEqualTo(LINK);
            assertThat(sheet.text())
                    .contains(
                            "Bienvenue, Noémie O\u2019Brien-Tessier",
                            "VB10030",
                            "Urgence",
                            "mardi 24 novembre 2026 à 9 h 00",
                            "poste 5555");
        }
    }

    @Test
    void a_ward_gets_a_page_for_each_in_the_language_each_reads() throws Exception {
        List<EntrySheet> ward = IntStream.range(0, 12)
                .mapToObj(i -> sheet(i % 2 == 0 ? "fr" : "en", 1))
                .toList();
        try (PressedCertificate sheets = PressedCertificate.open(press.press(ward, "fr", AT, ZONE))) {
            assertThat(sheets.pages()).isEqualTo(12);
            assertThat(sheets.text()).contains("Bienvenue,", "Welcome,", "Tuesday 24 November 2026 at 09:00");
        }
    }

    @Test
    void the_longest_name_still_stands_on_one_page_and_markup_is_only_text() throws Exception {
        try (PressedCertificate sheet = PressedCertificate.open(press.press(List.of(sheet("fr", 6)), "fr", AT, ZONE))) {
            assertThat(sheet.pages()).isOne();
        }
        EntrySheet sly = new EntrySheet(
                "en", "A & <b>B</b>", "${number} <i>x</i>", "N1", "", URI.create(LINK), URI.create(LINK), AT, "");
        try (PressedCertificate sheet = PressedCertificate.open(press.press(List.of(sly), "en", AT, ZONE))) {
            assertThat(sheet.text()).contains("A & <b>B</b>", "Welcome, ${number} <i>x</i>");
        }
    }

    @Test
    void the_sheets_are_read_aloud_and_kept_like_any_other_paper() throws Exception {
        byte[] file = press.press(List.of(sheet("fr", 1), sheet("en", 6)), "fr", AT, ZONE);
        assertThat(faults(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(press.press(List.of(sheet("fr", 1), sheet("en", 6)), "fr", AT, ZONE))
                .isEqualTo(file);
    }

    private static EntrySheet sheet(String language, int times) {
        return new EntrySheet(
                language,
                "Centre hospitalier universitaire Val-Boréal",
                "Noémie " + "O\u2019Brien-Tessier ".repeat(times).strip(),
                "VB10030",
                "Urgence",
                URI.create(LINK),
                URI.create("https://portail.chuvb.example/"),
                Instant.parse("2026-11-24T14:00:00Z"),
                "poste 5555 · aide@chuvb.example");
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
