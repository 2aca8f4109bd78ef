package org.aval.service.attestations;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.charters.ChangedArticle;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;

/**
 * What somebody signs again after a major version: only the articles whose change applies to them, beside what they signed.
 *
 * @param since the version they signed
 * @param before what they signed, as they would be shown it
 * @param changes the articles whose change applies to them
 */
public record Again(UUID since, ShownCharter before, List<ChangedArticle> changes) implements Serializable {

    public Again {
        changes = List.copyOf(changes);
    }

    /** The codes of the articles to read again. */
    public Set<String> toRead() {
        return changes.stream()
                .filter(ChangedArticle::standing)
                .map(ChangedArticle::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What an article said before; empty when it is new. */
    public Optional<ShownArticle> before(String code) {
        return before.articles().stream()
                .filter(article -> article.code().equals(code))
                .findFirst();
    }

    /** The articles that do not bind any more. */
    public List<ShownArticle> dropped() {
        return changes.stream()
                .filter(change -> !change.standing())
                .flatMap(change -> before(change.code()).stream())
                .toList();
    }
}
