package org.aval.service.consents;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the register of consents narrows it by.
 *
 * @param asOf the day the standing is told of, null for today
 * @param knownAt as it was known at the end of that day, null for what is known now
 * @param due only those with something that must come down
 */
public record ConsentFilter(
        @Nullable ConsentStanding standing,
        @Nullable SubjectKind kind,
        @Nullable Platform platform,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownAt,
        boolean due,
        @Nullable String words)
        implements Serializable {

    public static final ConsentFilter ALL = new ConsentFilter(null, null, null, null, null, false, null);

    public boolean isSet() {
        return standing != null
                || kind != null
                || platform != null
                || asOf != null
                || knownAt != null
                || due
                || words != null;
    }
}
