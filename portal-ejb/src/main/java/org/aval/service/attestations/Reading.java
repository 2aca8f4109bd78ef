package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;
import org.jspecify.annotations.Nullable;

/**
 * The reading page's material: the charter as this person sees it, and what was already displayed.
 *
 * @param again what is signed again since an earlier version, null when everything is read
 */
public record Reading(
        UUID obligation,
        UUID charterVersion,
        int version,
        ObligationState state,
        LocalDate dueOn,
        String title,
        ShownCharter charter,
        Set<String> displayed,
        @Nullable Again again)
        implements Serializable {

    /** The articles to read: all of them, or those that changed for this person. */
    public List<ShownArticle> articles() {
        return again == null
                ? charter.articles()
                : charter.articles().stream()
                        .filter(article -> again.toRead().contains(article.code()))
                        .toList();
    }

    /** Those of them that must have been displayed before anything is signed. */
    public Set<String> mandatoryCodes() {
        return again == null ? charter.mandatoryCodes() : again.toRead();
    }

    /** Articles displayed, of how many. */
    public int done() {
        return (int) articles().stream()
                .map(ShownArticle::code)
                .filter(displayed::contains)
                .count();
    }

    public int total() {
        return articles().size();
    }

    public int minutesLeft() {
        Set<String> settled = new HashSet<>(displayed);
        Set<String> asked = articles().stream().map(ShownArticle::code).collect(Collectors.toSet());
        charter.articles().stream()
                .map(ShownArticle::code)
                .filter(code -> !asked.contains(code))
                .forEach(settled::add);
        return charter.minutesLeft(settled);
    }

    public boolean isDisplayed(String article) {
        return displayed.contains(article);
    }

    /** Was every article that must be read displayed? */
    public boolean isComplete() {
        return displayed.containsAll(mandatoryCodes());
    }
}
