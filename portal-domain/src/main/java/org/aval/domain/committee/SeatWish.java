package org.aval.domain.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to sit on the committee.
 *
 * @param outside is the person from outside the institution
 * @param substituteFor the seat the person takes when its holder is away or withdraws; null for a seat of one's own
 */
public record SeatWish(
        UUID person, SeatKind kind, SeatDuty duty, boolean outside, @Nullable UUID substituteFor, LocalDate startsOn) {}
