package org.aval.domain.mandates;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of what somebody would speak about.
 *
 * @param reserved those of its topics on which nobody speaks under a mandate
 * @param retired those of its topics that are not given any more
 * @param overlapping references of other mandates of the holder for the same topic and channel on the same days
 * @param accounts the accounts it names, as they are that day
 * @param parent the mandate it is passed on from, null for one of its own
 */
public record ScopeFacts(
        Set<String> reserved,
        Set<String> retired,
        List<String> overlapping,
        List<BoundAccount> accounts,
        @Nullable ParentFacts parent) {

    /** Nothing in the way. */
    public static final ScopeFacts FREE = new ScopeFacts(Set.of(), Set.of(), List.of(), List.of(), null);

    public ScopeFacts {
        reserved = Set.copyOf(reserved);
        retired = Set.copyOf(retired);
        overlapping = List.copyOf(overlapping);
        accounts = List.copyOf(accounts);
    }
}
