package org.aval.policies.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.aval.policies.OtherEye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackPressTest {

    private static final PackPress PRESS = new PackPress();

    @Test
    void the_same_facts_give_the_same_bytes() {
        PackFacts facts = personal(PackChapter.of("one", same("Un"), prose("Des mots.")));
        assertThat(new PackPress().press(facts)).isEqualTo(PRESS.press(facts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "fr en"})
    void the_pack_of_the_first_day_takes_twelve_pages_at_most(String languages) throws Exception {
        PackFacts facts = PackSamples.general(GeneralPacks.ONBOARDING, languages.split(" "));
        try (PressedPack pack = PressedPack.open(PRESS.press(facts))) {
            assertThat(pack.pages()).isLessThanOrEqualTo(12);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHARTER_FULL", "CLINICIAN"})
    void the_contents_name_each_chapter_with_the_page_its_bookmark_leads_to(String kind) throws Exception {
        PackFacts facts = PackSamples.general(kind, "fr");
        try (PressedPack pack = PressedPack.open(PRESS.press(facts))) {
            Map<String, Integer> outline = pack.outline();
            assertThat(outline.keySet().stream().filter(title -> !title.startsWith(" ")))
                    .hasSameSizeAs(facts.chapters());
            String contents = pack.page(2).replaceAll("[ .]+", " ");
            int after = 0;
            for (Map.Entry<String, Integer> entry : outline.entrySet()) {
                String line = (entry.getKey().strip() + " " + entry.getValue()).replaceAll("[ .]+", " ");
                assertThat(contents.substring(after)).contains(line);
                after = contents.indexOf(line, after) + line.length();
                String title = entry.getKey().strip().replaceAll("^(\\d+\\.|Annexe [A-Z]+) ", "");
                assertThat(pack.page(entry.getValue())).contains(title);
            }
        }
    }

    @Test
    void annexes_have_letters_and_articles_their_own_numbers() throws Exception {
        try (PressedPack pack = PressedPack.open(PRESS.press(PackSamples.general(GeneralPacks.CHARTER_FULL, "fr")))) {
            assertThat(pack.outline().keySet())
                    .contains(
                            "1. Comment lire ce document",
                            "A5. Images, sons et captations",
                            "Annexe A Catalogue des obligations et recommandations",
                            "Annexe B Codes de déontologie");
        }
    }

    @Test
    void every_page_but_the_cover_tells_version_day_and_its_number() throws Exception {
        try (PressedPack pack = PressedPack.open(PRESS.press(PackSamples.general(GeneralPacks.ONBOARDING, "fr")))) {
            for (int page = 2; page <= pack.pages(); page++) {
                assertThat(pack.decoration(page))
                        .contains("Version 2.1.0")
                        .contains("en vigueur le 1er octobre 2026")
                        .contains("page " + page + " de " + pack.pages())
                        .contains("VB-7K3M-Q9TD");
            }
            assertThat(pack.page(1)).doesNotContain("page 1 de").contains("Trousse d’accueil", "2.1.0");
        }
    }

    @Test
    void the_cover_leads_to_the_page_that_tells_whether_the_copy_is_current() throws Exception {
        try (PressedPack pack = PressedPack.open(PRESS.press(PackSamples.general(GeneralPacks.ONBOARDING, "en")))) {
            assertThat(scanned(pack)).isEqualTo(PackSamples.ADDRESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONBOARDING fr", "CHARTER_FULL en", "CLINICIAN fr en"})
    @EnabledIf("org.aval.policies.OtherEye#isThere")
    void another_reader_finds_it_on_the_whole_sheet(String asked) throws Exception {
        String[] words = asked.split(" ", 2);
        PackFacts facts = PackSamples.general(words[0], words[1].split(" "));
        try (PressedPack pack = PressedPack.open(PRESS.preview(facts, 1))) {
            assertThat(OtherEye.sees(pack.document(), 1)).isEqualTo(PackSamples.ADDRESS);
        }
    }

    /** The square alone, as it stands on the paper. */
    private static String scanned(PressedPack pack) throws Exception {
        BufferedImage cover = new PDFRenderer(pack.document()).renderImageWithDPI(0, 200);
        int left = cover.getWidth() * 10 / 100;
        int top = cover.getHeight() * 83 / 100 + 1;
        int width = cover.getWidth() * 18 / 100;
        int height = cover.getHeight() * 13 / 100;
        int[] seen = cover.getRGB(left, top, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, seen))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    @Test
    void a_note_stands_at_the_foot_of_its_page_once_and_is_only_numbered_the_second_time() throws Exception {
        PackChapter chapter = new PackChapter(
                "noted",
                same("Notes"),
                false,
                List.of(prose("Un[^QC-1], deux[^QC-2] et encore[^QC-1].")),
                List.of(
                        new PackNote("QC-1", same("La première.")),
                        new PackNote("QC-2", same("La *deuxième*.")),
                        new PackNote("QC-3", same("Jamais appelée."))));
        try (PressedPack pack = PressedPack.open(PRESS.press(personal(chapter)))) {
            assertThat(pack.page(3))
                    .contains("Un1, deux2 et encore1.", "1 La première.", "2 La deuxième.")
                    .doesNotContain("Jamais")
                    .containsOnlyOnce("La première");
        }
    }

    @Test
    void two_languages_stand_side_by_side_with_their_notes_at_the_end() throws Exception {
        PackChapter chapter = new PackChapter(
                "both",
                PackText.of("Bonjour", "Hello"),
                false,
                List.of(new PackBlock.Prose(PackText.of("Le mot[^n].", "The word[^n]."))),
                List.of(new PackNote("n", PackText.of("Une note.", "A note."))));
        try (PressedPack pack =
                PressedPack.open(PRESS.press(PackSamples.personal("M. Roy", List.of("fr", "en"), chapter)))) {
            assertThat(pack.page(3))
                    .contains("Bonjour", "Hello", "Français", "English", "Le mot1.", "The word1.", "1 Une note.")
                    .contains("1 A note.");
        }
    }

    @Test
    void the_headers_of_a_table_are_repeated_on_each_of_its_pages() throws Exception {
        List<List<PackText>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of(same("ligne " + i), same("0123456789".repeat(30))));
        }
        PackBlock table = new PackBlock.Table(same("Longue"), List.of(same("Premier"), same("Second")), rows);
        try (PressedPack pack = PressedPack.open(PRESS.press(personal(PackChapter.of("t", same("Table"), table))))) {
            assertThat(pack.pages()).isGreaterThan(6);
            for (int page = 3; page < pack.pages(); page++) {
                assertThat(pack.page(page)).contains("Premier", "Second");
            }
            assertThat(pack.text()).contains("ligne 119");
        }
    }

    @Test
    void a_copy_names_its_recipient_on_every_page_without_disturbing_a_screen_reader() throws Exception {
        PackChapter chapter = PackChapter.of("c", same("Chapitre"), prose("Des mots."));
        try (PressedPack pack =
                PressedPack.open(PRESS.press(PackSamples.personal("Marie-Ève O’Brien", List.of("fr"), chapter)))) {
            assertThat(pack.decoration(3).replaceAll("\\s", ""))
                    .contains("Marie-ÈveO’Brien")
                    .doesNotContain("Desmots");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marie-Ève O’Brien · VB-7K3M-Q9TD",
                "Tribunal administratif du travail · VB-7K3M-Q9TD",
                "Commission de la santé, de la sécurité et de l’équité au travail · VB-7K3M-Q9TD"
            })
    void however_long_the_name_of_its_recipient_nothing_of_it_leaves_the_page(String recipient) throws Exception {
        PackChapter chapter = PackChapter.of("c", same("Chapitre"), prose("Des mots."));
        try (PressedPack pack =
                PressedPack.open(PRESS.press(PackSamples.personal(recipient, List.of("fr"), chapter)))) {
            assertThat(pack.decorationOff(3)).isEmpty();
        }
    }

    @Test
    void the_code_across_a_page_stands_on_a_line_of_its_own() {
        PackChapter chapter = PackChapter.of("c", same("Chapitre"), prose("Des mots."));
        assertThat(PRESS.markup(PackSamples.personal("Dre Irène Vasquez · VB-7K3M-Q9TD", List.of("fr"), chapter)))
                .contains(">Dre Irène Vasquez<br/><span>VB-7K3M-Q9TD</span></div>");
    }

    @Test
    void files_travel_inside_and_tell_what_they_are_to_the_paper() throws Exception {
        PackChapter chapter = PackChapter.of("c", same("Chapitre"), prose("Des mots."));
        try (PressedPack pack = PressedPack.open(PRESS.press(personal(chapter)))) {
            assertThat(pack.files())
                    .containsExactly(Map.entry("evidence.json", "Data"), Map.entry("proof.tlog", "Supplement"));
        }
    }

    @Test
    void greek_cyrillic_and_arabic_names_are_printed_and_markup_in_a_name_is_not_markup() throws Exception {
        PackChapter chapter = PackChapter.of(
                "names",
                same("Ελένη <b>& Наталья</b> ${x}"),
                new PackBlock.Facts(List.of(new PackBlock.Fact(same("Nom"), same("محمد الأمين")))),
                prose("Un <script>mot</script> et 😀."));
        PackFacts facts = personal(chapter);
        assertThat(PRESS.unprintable(facts)).isEmpty();
        try (PressedPack pack = PressedPack.open(PRESS.press(facts))) {
            assertThat(pack.page(3))
                    .contains("Ελένη <b>& Наталья</b> ${x}", "محمد الأمين", "<script>mot</script>", "😀");
        }
    }

    @Test
    void a_character_without_a_face_is_printed_as_its_number_and_listed() throws Exception {
        PackFacts facts = personal(PackChapter.of("c", same("Chapitre"), prose("Le docteur 李.")));
        assertThat(PRESS.unprintable(facts)).containsExactly("U+674E CJK UNIFIED IDEOGRAPHS 674E");
        try (PressedPack pack = PressedPack.open(PRESS.press(facts))) {
            assertThat(pack.page(3)).contains("Le docteur [U+674E].", "U+674E CJK UNIFIED IDEOGRAPHS 674E");
        }
    }

    @Test
    void a_preview_has_the_first_pages_only() throws Exception {
        try (PressedPack pack =
                PressedPack.open(PRESS.preview(PackSamples.general(GeneralPacks.ONBOARDING, "fr"), 3))) {
            assertThat(pack.pages()).isEqualTo(3);
            assertThat(pack.page(2)).contains("Table des matières");
        }
    }

    private static PackFacts personal(PackChapter chapter) {
        return PackSamples.personal("M. Roy", List.of("fr"), chapter);
    }

    private static PackBlock prose(String markdown) {
        return new PackBlock.Prose(same(markdown));
    }

    private static PackText same(String words) {
        return PackText.same(words);
    }
}
