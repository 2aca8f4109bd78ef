package org.aval.domain.committee;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session is to be held.
 *
 * @param secondOf the session without a quorum that this one takes up again, null for a first convening
 */
public record SessionWish(
        SessionKind kind, SessionMode mode, Instant startsAt, String place, @Nullable UUID secondOf) {}
