package org.aval.domain.mandates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aval.domain.shared.BothNames;
import org.jspecify.annotations.Nullable;

/**
 * What is known of what somebody would speak about.
 *
 * @param reserved by their codes, those of its topics on which nobody speaks under a mandate
 * @param retired by their codes, those of its topics that are not given any more
 * @param overlapping references of other mandates of the holder for the same topic and channel on the same days
 * @param accounts the accounts it names, as they are that day
 * @param parent the mandate it is passed on from, null for one of its own
 */
public record ScopeFacts(
        Map<String, BothNames> reserved,
        Map<String, BothNames> retired,
        List<String> overlapping,
        List<BoundAccount> accounts,
        @Nullable ParentFacts parent) {

    /** Nothing in the way. */
    public static final ScopeFacts FREE = new ScopeFacts(Map.of(), Map.of(), List.of(), List.of(), null);

    public ScopeFacts {
        reserved = Map.copyOf(reserved);
        retired = Map.copyOf(retired);
        overlapping = List.copyOf(overlapping);
        accounts = List.copyOf(accounts);
    }

    /** Those of these topics that are closed, by their names. */
    static List<BothNames> named(Collection<String> topics, Map<String, BothNames> closed) {
        return topics.stream()
                .sorted()
                .flatMap(topic -> Stream.ofNullable(closed.get(topic)))
                .toList();
    }
}
