package org.aval.policies.vignettes;

import java.util.List;
import java.util.Objects;

/** A vignette in one language; the choices stand in the same order in every language. */
public record VignetteText(String title, String situation, String question, List<String> choices, String explanation) {

    public VignetteText {
        Objects.requireNonNull(title, "a vignette has no title");
        Objects.requireNonNull(situation, () -> title + " has no situation");
        Objects.requireNonNull(question, () -> title + " has no question");
        Objects.requireNonNull(explanation, () -> title + " has no explanation");
        choices = List.copyOf(choices);
    }
}
