package org.aval.policies.typeset;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aval.policies.PolicyFile;

/**
 * Presses certificates: one A4 page, PDF/A-3a and PDF/UA-1, the evidence attached. Any number of threads may press at
 * once; the same facts always give the same bytes.
 */
public final class CertificatePress {
    /** In points, largest first: the press takes the first with which everything stands on one page. */
    private static final List<String> TYPE_SIZES = List.of("11", "10.5", "10", "9.5", "9", "8.5", "8", "7.5", "7");

    /**
     * How many signs, times the square of their size, no page of this form ever held: what has more is not set in vain. The
     * ordinary certificate was, three times, before the size that fits.
     */
    private static final double MOST = 214_000;

    private final Map<String, CertificateWords> words =
            Map.of("fr", new CertificateWords("fr"), "en", new CertificateWords("en"));
    private final Template page = new Template(PolicyFile.text("typeset/certificate.xhtml")
            .replace("${stylesheet}", PolicyFile.text("typeset/certificate.css")));
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final Typesetter typesetter = new Typesetter();

    /** The certificate of these facts, as a PDF file. */
    public byte[] press(CertificateFacts facts) {
        return press(facts, Typesetter.Finish.NONE);
    }

    /** The same, made ready for what comes after it: its seal. */
    public byte[] press(CertificateFacts facts, Typesetter.Finish after) {
        Map<String, String> values = words.get(facts.language()).about(facts);
        return typesetter.press(sizes(values).map(size -> sized(size, values)).iterator(), document -> {
            finish.apply(
                    facts.signedAt(),
                    new ArchivalFinish.Attachment("evidence.json", facts.evidenceJson()),
                    values,
                    document);
            after.apply(document);
        });
    }

    private static Stream<String> sizes(Map<String, String> values) {
        int signs = values.values().stream().mapToInt(String::length).sum();
        String smallest = TYPE_SIZES.get(TYPE_SIZES.size() - 1);
        return TYPE_SIZES.stream().dropWhile(size -> !size.equals(smallest) && area(size) * signs > MOST);
    }

    private static double area(String size) {
        return Math.pow(Double.parseDouble(size), 2);
    }

    private String sized(String size, Map<String, String> values) {
        values.put("size", size);
        return page.fill(values);
    }
}
