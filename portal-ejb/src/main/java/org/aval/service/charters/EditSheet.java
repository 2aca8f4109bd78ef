package org.aval.service.charters;

import java.util.List;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.CharterState;
import org.jspecify.annotations.Nullable;

/**
 * A version in the workshop.
 *
 * @param hand who writes in it; null when nobody does
 * @param file is its text a file?
 */
public record EditSheet(VersionText text, @Nullable EditHand hand, boolean file) {

    /** May its words still change? */
    public boolean isOpen() {
        CharterState state = text.version().getState();
        return state == CharterState.DRAFT || state == CharterState.IN_CONSULTATION;
    }

    /** Is the reader the one who writes? */
    public boolean isMine() {
        return hand != null && hand.mine();
    }

    /** Does somebody else write at this moment? */
    public boolean isBusy() {
        return hand != null && hand.busy();
    }

    public List<Article> articles() {
        return text.articles();
    }
}
