package org.aval.policies.charters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One numbered version of a charter with all its articles, those it inherits included.
 *
 * @param number "2.1.0"
 * @param changeType MAJOR, MINOR or EDITORIAL
 * @param state what people decided about it: IN_CONSULTATION, IN_FORCE, SUPERSEDED
 * @param basedOn the edition whose articles stand here unless this edition has its own
 */
public record CharterEdition(
        String charter,
        String number,
        String changeType,
        String state,
        Map<String, String> title,
        Map<String, String> summary,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String resolution,
        @Nullable String basedOn,
        List<Article> articles) {

    public CharterEdition {
        title = Map.copyOf(title);
        summary = Map.copyOf(summary);
        articles = List.copyOf(articles);
    }

    /** The article with this code. */
    public Article article(String code) {
        return articles.stream()
                .filter(article -> article.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(charter + " " + number + " has no article " + code));
    }
}
