package org.aval.domain.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * On what, where, in which languages and when somebody would speak.
 *
 * @param accounts the official accounts it is for; none is every one on its channels
 */
public record MandateScope(
        Set<MandateTopic> topics,
        Set<Platform> channels,
        Set<UUID> accounts,
        Set<String> languages,
        Set<MandateSlot> slots,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Serializable {

    public MandateScope {
        topics = Set.copyOf(topics);
        channels = Set.copyOf(channels);
        accounts = Set.copyOf(accounts);
        languages = Set.copyOf(languages);
        slots = Set.copyOf(slots);
    }

    /** The codes of the topics it is about, in order. */
    public Set<String> included() {
        return codes(false);
    }

    /** The codes of the topics it leaves out, in order. */
    public Set<String> excluded() {
        return codes(true);
    }

    private Set<String> codes(boolean excluded) {
        return topics.stream()
                .filter(topic -> topic.excluded() == excluded)
                .map(MandateTopic::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
