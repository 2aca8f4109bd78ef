package org.aval.policies.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One obligation, recommendation or risk, in our own words.
 *
 * @param kind P principle, D duty, G good practice, R recommendation, X prohibition, K risk, O opportunity
 * @param texts the sentence by language, "fr" and "en"
 * @param source where an entry of the extension comes from
 */
public record CatalogueEntry(
        String id,
        String section,
        String kind,
        Map<String, String> texts,
        List<String> concepts,
        List<String> registers,
        List<String> articles,
        @Nullable String source) {

    static final String EXTENSION = "EXTENSION";

    public CatalogueEntry {
        texts = Map.copyOf(texts);
        concepts = List.copyOf(concepts);
        registers = List.copyOf(registers);
        articles = List.copyOf(articles);
    }

    /** Whether a charter must cover this entry; the extension is recommended only. */
    public boolean mandatory() {
        return !EXTENSION.equals(section);
    }
}
