package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.policies.jurisdictions.NoticeItem;
import org.aval.policies.jurisdictions.NoticeTemplate;
import org.aval.policies.jurisdictions.NoticeTemplates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every notice, before the independent judge of archives and accessibility. */
class NoticeConformanceTest {

    private final NoticePress press = new NoticePress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> every_notice() {
        return NoticeTemplates.all().stream()
                .map(template -> Arguments.of(
                        template,
                        template.addressees().get(0),
                        template.gaps() ? "fr" : "en",
                        template.gaps() ? 2 : 1));
    }

    @ParameterizedTest
    @MethodSource("every_notice")
    void a_notice_may_enter_the_archives_and_tells_its_items_in_their_order(
            NoticeTemplate template, String to, String language, int phase) throws Exception {
        List<NoticeFacts.Item> items = template.items().stream()
                .map(item -> new NoticeFacts.Item(item.number(), item.name(language), words(item)))
                .toList();
        byte[] pdf = press.press(new NoticeFacts(
                language,
                "CHU Val-Boréal",
                template.title(language),
                to,
                phase,
                Instant.parse("2026-11-21T14:00:00Z"),
                items,
                "{}"));
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(template.items().stream()
                            .filter(item -> !words(item).isEmpty())
                            .map(item -> text.indexOf(words(item))))
                    .isSorted()
                    .doesNotContain(-1);
            assertThat(text).contains(language.equals("fr") ? "Pas encore connu" : "Not known yet");
        }
    }

    /** Of everything but the contact something is known. */
    private static String words(NoticeItem item) {
        return item.fields().contains("CONTACT") ? "" : item.fields().get(0).replace('_', '-') + " <b>" + item.number();
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
