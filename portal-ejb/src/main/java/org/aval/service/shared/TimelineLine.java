package org.aval.service.shared;

import java.io.Serializable;
import java.time.Instant;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of a record's timeline as a reader may see it.
 *
 * @param who the author's name; null for the portal itself
 */
public record TimelineLine(Instant at, @Nullable String who, Role actedAs, String step, String toState, String motive)
        implements Serializable {

    /** The same line for a reader whom the reason does not concern. */
    public TimelineLine withoutMotive() {
        return new TimelineLine(at, who, actedAs, step, toState, "");
    }
}
