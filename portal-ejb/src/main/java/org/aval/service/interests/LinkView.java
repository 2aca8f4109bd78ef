package org.aval.service.interests;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.interests.CounterpartyWording;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.LinkWish;
import org.jspecify.annotations.Nullable;

/**
 * A link as a reader sees it.
 *
 * @param counterparty with whom
 * @param topics the names of what it may bear on
 * @param change against the declaration before
 * @param level what it was found to be worth in general, null before that
 * @param judged what it was found to be worth for activities, in general first
 * @param suggested what the guide says
 */
public record LinkView(
        LinkWish link,
        CounterpartyWording counterparty,
        List<String> topics,
        LinkChange change,
        @Nullable InterestLevel level,
        List<Judged> judged,
        InterestLevel suggested)
        implements Serializable {

    public LinkView {
        topics = List.copyOf(topics);
        judged = List.copyOf(judged);
    }
}
