package org.aval.domain.scenarios;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.shared.Verdict;

/**
 * A scenario as somebody proposes it.
 *
 * @param articles of the charter it teaches
 */
public record ScenarioWish(ScenarioText french, ScenarioText english, Set<String> articles, ToldFacts told)
        implements Serializable {

    public ScenarioWish {
        Objects.requireNonNull(told);
        articles = Set.copyOf(articles);
    }

    /** Is it whole, in both languages? */
    public Verdict sound() {
        return Verdict.unless(!french.isComplete() || !english.isComplete(), "scenarios.incomplete")
                .and(() -> Verdict.unless(!french.hasItsAnswers() || !english.hasItsAnswers(), "scenarios.answers"))
                .and(() -> Verdict.unless(french.isTooLong() || english.isTooLong(), "scenarios.tooLong"))
                .and(() -> Verdict.unless(articles.isEmpty(), "scenarios.noArticle"));
    }
}
