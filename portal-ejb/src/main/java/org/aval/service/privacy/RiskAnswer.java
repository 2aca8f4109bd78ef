package org.aval.service.privacy;

import java.io.Serializable;
import java.util.Map;
import org.aval.domain.privacy.InformationKind;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question of the law as it is typed.
 *
 * @param words what was written, by field: those of {@link TrackField} and the factors of the regime
 */
public record RiskAnswer(
        InformationKind kind,
        boolean risk,
        boolean tellPersons,
        @Nullable Integer persons,
        @Nullable Integer residents,
        Map<String, String> words)
        implements Serializable {

    public RiskAnswer {
        words = Map.copyOf(words);
    }
}
