package org.aval.domain.committee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voting seat that counts on the day of a session.
 *
 * @param substituteFor the seat it takes when that one is empty, null for a seat of its own
 */
public record Voter(
        UUID seat, UUID person, SeatKind kind, SeatDuty duty, boolean outside, @Nullable UUID substituteFor) {

    boolean isRegular() {
        return substituteFor == null;
    }

    boolean isLay() {
        return outside || kind.isLay();
    }
}
