package org.aval.policies.vignettes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One everyday situation with four choices, of which one is right.
 *
 * @param audiences who may be asked; "ALL" stands for everybody
 * @param catalogueIds the entries it teaches
 * @param answer position of the right choice, from 0
 * @param texts the vignette by language, "fr" and "en"
 */
public record Vignette(
        String id, Set<String> audiences, List<String> catalogueIds, int answer, Map<String, VignetteText> texts) {

    private static final String EVERYBODY = "ALL";

    public Vignette {
        audiences = Set.copyOf(audiences);
        catalogueIds = List.copyOf(catalogueIds);
        texts = Map.copyOf(texts);
    }

    /** Whether people of this audience may be asked. */
    public boolean isOpenTo(String audience) {
        return audiences.contains(EVERYBODY) || audiences.contains(audience);
    }
}
