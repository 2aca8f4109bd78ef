package org.aval.service.attestations;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.people.Audience;
import org.jspecify.annotations.Nullable;

/**
 * People who are alike in all that decides whether a new version asks them.
 *
 * @param signed the version they signed last, null for none
 * @param askedBefore were they asked about an earlier version and have not signed
 * @param people how many they are
 */
record AlikePeople(@Nullable UUID signed, Set<Audience> audiences, String unit, boolean askedBefore, long people) {

    /** From a row with signed, audiences (joined by commas) and before. */
    static AlikePeople of(Tuple row, String unit, long people) {
        return new AlikePeople(
                row.get("signed", UUID.class),
                audiences(row.get("audiences", String.class)),
                unit,
                row.get("before", Boolean.class),
                people);
    }

    private static Set<Audience> audiences(String joined) {
        return joined.isEmpty()
                ? EnumSet.noneOf(Audience.class)
                : Arrays.stream(joined.split(","))
                        .map(Audience::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    }
}
