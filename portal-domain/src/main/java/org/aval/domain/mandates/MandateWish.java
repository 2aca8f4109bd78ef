package org.aval.domain.mandates;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate somebody asks for, for themselves or for somebody they lead.
 *
 * @param substitute who speaks when the holder cannot
 * @param moderator who sits beside the voice in a session, or holds the stop button of a live broadcast
 * @param parent the mandate out of which this one would be passed on
 */
public record MandateWish(
        UUID holder,
        MandateType type,
        MandateReach reach,
        MandateLimits limits,
        MandateScope scope,
        @Nullable UUID substitute,
        @Nullable UUID moderator,
        @Nullable UUID parent)
        implements Serializable {}
