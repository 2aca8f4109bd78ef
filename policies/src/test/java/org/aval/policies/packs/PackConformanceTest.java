package org.aval.policies.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The independent judge of archives and accessibility, on every kind of pack in every language. */
class PackConformanceTest {

    private static final PackPress PRESS = new PackPress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void the_pack_may_enter_the_archives_and_is_read_aloud_in_the_right_order(String kind, List<String> languages)
            throws Exception {
        assertConforms(PackSamples.general(kind, languages.toArray(new String[0])));
    }

    static Stream<Arguments> everyKindInEveryLanguage() {
        return GeneralPacks.kinds().stream()
                .flatMap(kind -> Stream.of(List.of("fr"), List.of("en"), List.of("fr", "en"))
                        .map(languages -> Arguments.of(kind, languages)));
    }

    @Test
    void a_pack_with_everything_in_it_conforms_in_one_language_and_in_two() throws Exception {
        for (List<String> languages : List.of(List.of("fr"), List.of("en", "fr"))) {
            assertConforms(PackSamples.personal("محمد الأمين O’Brien 李 😀", languages, everything()));
        }
    }

    private static PackChapter everything() throws IOException {
        PackText words = PackText.of("Des mots, un [lien](https://aval.example/a?b=1&c=2) <b>", "Words & a word");
        PackText none = PackText.NONE;
        return new PackChapter(
                "all",
                words,
                true,
                List.of(
                        new PackBlock.Heading(words),
                        new PackBlock.Prose(PackText.same("- un[^n]\n- deux\n\n1. trois\n\n*quatre* **cinq**")),
                        new PackBlock.Clauses(List.of(new PackBlock.Clause("A1.1", words))),
                        new PackBlock.Facts(List.of(new PackBlock.Fact(words, words))),
                        new PackBlock.Table(words, List.of(words, words), List.of(List.of(words, none))),
                        new PackBlock.Note(none, words),
                        new PackBlock.Quote(words, words),
                        new PackBlock.CheckList(List.of(words, words)),
                        new PackBlock.Changes(
                                words,
                                List.of(
                                        new PackBlock.Change(words, PackBlock.Mark.ADDED),
                                        new PackBlock.Change(words, PackBlock.Mark.REMOVED))),
                        new PackBlock.Picture(picture(), words, words),
                        new PackBlock.PageBreak(),
                        new PackBlock.Prose(PackText.same("Donaudampfschifffahrt".repeat(30))),
                        new PackBlock.Space(words, 40)),
                List.of(new PackNote("n", words)));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }

    private static void assertConforms(PackFacts facts) throws Exception {
        byte[] pdf = PRESS.press(facts);
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
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
