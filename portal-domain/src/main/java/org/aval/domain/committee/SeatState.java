package org.aval.domain.committee;

/** What people decided about a seat; whether it counts on a day is computed. */
public enum SeatState {
    PROPOSED,
    APPOINTED,
    DECLINED,
    ENDED
}
