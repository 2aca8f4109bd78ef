package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;

/** The reading page's material: the charter as this person sees it, and what was already displayed. */
public record Reading(
        UUID obligation,
        int version,
        ObligationState state,
        LocalDate dueOn,
        String title,
        ShownCharter charter,
        Set<String> displayed)
        implements Serializable {

    /** Articles displayed, of how many. */
    public int done() {
        return (int) charter.articles().stream()
                .map(ShownArticle::code)
                .filter(displayed::contains)
                .count();
    }

    public int total() {
        return charter.articles().size();
    }

    public int minutesLeft() {
        return charter.minutesLeft(displayed);
    }

    public boolean isDisplayed(String article) {
        return displayed.contains(article);
    }

    /** Was every article that must be read displayed? */
    public boolean isComplete() {
        return displayed.containsAll(charter.mandatoryCodes());
    }
}
