package org.aval.policies.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of the catalogue's files. */
record CatalogueRow(
        String id,
        String section,
        String kind,
        String fr,
        String en,
        List<String> concepts,
        List<String> registers,
        List<String> articles,
        @Nullable String source) {

    CatalogueRow {
        Objects.requireNonNull(id, "an entry has no id");
        Objects.requireNonNull(section, () -> id + " has no section");
        Objects.requireNonNull(kind, () -> id + " has no kind");
        Objects.requireNonNull(fr, () -> id + " has no French text");
        Objects.requireNonNull(en, () -> id + " has no English text");
        Objects.requireNonNull(concepts, () -> id + " has no concepts");
        Objects.requireNonNull(registers, () -> id + " has no registers");
        Objects.requireNonNull(articles, () -> id + " has no articles");
    }

    CatalogueEntry entry() {
        return new CatalogueEntry(id, section, kind, Map.of("fr", fr, "en", en), concepts, registers, articles, source);
    }
}
