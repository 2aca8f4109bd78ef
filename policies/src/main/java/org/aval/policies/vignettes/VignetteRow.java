package org.aval.policies.vignettes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One vignette as its file holds it. */
record VignetteRow(
        String id, Set<String> audiences, List<String> catalogueIds, int answer, VignetteText fr, VignetteText en) {

    VignetteRow {
        Objects.requireNonNull(id, "a vignette has no id");
        Objects.requireNonNull(audiences, () -> id + " has no audiences");
        Objects.requireNonNull(catalogueIds, () -> id + " has no catalogue ids");
        Objects.requireNonNull(fr, () -> id + " has no French text");
        Objects.requireNonNull(en, () -> id + " has no English text");
    }

    Vignette vignette() {
        return new Vignette(id, audiences, catalogueIds, answer, Map.of("fr", fr, "en", en));
    }
}
