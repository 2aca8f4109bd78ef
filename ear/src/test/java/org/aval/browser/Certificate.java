package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.shared.Sha256;
import org.aval.stories.Archives;

/** A certificate, or another paper with its data inside, as somebody who was handed the file reads it. */
record Certificate(byte[] bytes, String words, byte[] evidence, Set<String> files) {

    /** The prefix is the institution's own; a reference has the same form. */
    private static final Pattern CODE = Pattern.compile("\\b(?!ATT-)[A-Z0-9]{2,4}-[0-9A-HJ-NP-Z]{4}-[0-9A-HJ-NP-Z]{4}");

    private static final Pattern REFERENCE = Pattern.compile("ATT-\\d{4}-\\d{4}");

    static Certificate of(byte[] bytes) throws IOException {
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            Map<String, PDComplexFileSpecification> files =
                    paper.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            List<String> data = files.keySet().stream()
                    .filter(name -> !name.startsWith("proof."))
                    .toList();
            assertThat(data).hasSize(1);
            return new Certificate(
                    bytes,
                    new PDFTextStripper().getText(paper),
                    files.get(data.get(0)).getEmbeddedFile().toByteArray(),
                    Set.copyOf(files.keySet()));
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

    /** By the institution's key, with what proves the act to a stranger. */
    void assertSealedAndProved() throws IOException {
        assertThat(files).containsExactlyInAnyOrder("evidence.json", "proof.json", "proof.tlog");
        Archives.sealed(bytes);
    }

    void assertFitForArchivesAndScreenReaders() throws Exception {
        Archives.fit(bytes);
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(words);
        assertThat(found.find()).as(pattern + " in " + words).isTrue();
        return found.group();
    }
}
