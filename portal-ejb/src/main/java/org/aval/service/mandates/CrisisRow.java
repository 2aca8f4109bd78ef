package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.mandates.CrisisStanding;
import org.jspecify.annotations.Nullable;

/**
 * A crisis of the list.
 *
 * @param topic its name in the reader's language
 * @param voice the name of who speaks
 * @param endedAt when somebody ended it; null when it ends or ended by itself
 */
public record CrisisRow(
        UUID id,
        String topic,
        String voice,
        CrisisStanding standing,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant endedAt)
        implements Serializable {

    /** When it is over, or was. */
    public Instant until() {
        return endedAt == null ? endsAt : endedAt;
    }
}
