package org.aval.domain.mandates;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.aval.domain.channels.Platform;

/**
 * What is known of the mandate out of which another is passed on.
 *
 * @param speaks may its holder speak under it that day
 * @param topics those it is about, with the narrower ones under them
 * @param excluded those it leaves out, with the narrower ones under them
 */
public record ParentFacts(
        String reference,
        boolean speaks,
        boolean maySubDelegate,
        MessageLevel level,
        boolean everyTopic,
        Set<String> topics,
        Set<String> excluded,
        boolean everyChannel,
        Set<Platform> channels,
        LocalDate startsOn,
        LocalDate endsOn) {

    public ParentFacts {
        topics = Set.copyOf(topics);
        excluded = Set.copyOf(excluded);
        channels = Set.copyOf(channels);
    }

    boolean covers(MandateWish wish) {
        return coversTopics(wish)
                && coversChannels(wish)
                && wish.reach().messageLevel().compareTo(level) <= 0;
    }

    boolean lasts(LocalDate from, LocalDate until) {
        return !from.isBefore(startsOn) && !until.isAfter(endsOn);
    }

    private boolean coversTopics(MandateWish wish) {
        Set<String> included = wish.scope().included();
        if (wish.reach().everyTopic()) {
            return everyTopic && wish.scope().excluded().containsAll(excluded);
        }
        return (everyTopic || topics.containsAll(included)) && Collections.disjoint(excluded, included);
    }

    private boolean coversChannels(MandateWish wish) {
        return everyChannel
                || (!wish.reach().everyChannel()
                        && channels.containsAll(wish.scope().channels()));
    }
}
