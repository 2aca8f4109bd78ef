package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.shared.Sha256;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A certificate as somebody who was handed the file reads it. */
record Certificate(byte[] bytes, String words, byte[] evidence) {

    /** The prefix is the institution's own; a reference has the same form. */
    private static final Pattern CODE = Pattern.compile("\\b(?!ATT-)[A-Z0-9]{2,4}-[0-9A-HJ-NP-Z]{4}-[0-9A-HJ-NP-Z]{4}");

    private static final Pattern REFERENCE = Pattern.compile("ATT-\\d{4}-\\d{4}");

    static Certificate of(byte[] bytes) throws IOException {
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            var files = paper.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("evidence.json", "proof.json", "proof.tlog");
            PDComplexFileSpecification evidence = files.get("evidence.json");
            return new Certificate(
                    bytes,
                    new PDFTextStripper().getText(paper),
                    evidence.getEmbeddedFile().toByteArray());
        }
    }

    String code() {
        return first(CODE);
    }

    String reference() {
        return first(REFERENCE);
    }

    /** Of the file attached to the paper, to be compared with what is printed on it. */
    String evidenceSha256() {
        return Sha256.of(evidence);
    }

    void assertFitForArchivesAndScreenReaders() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        assertThat(faults(PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private List<String> faults(PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(words);
        assertThat(found.find()).as(pattern + " in " + words).isTrue();
        return found.group();
    }
}
