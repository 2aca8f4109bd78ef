package org.aval.domain.consents;

import java.time.LocalDate;

/** What a consent is worth on a day: computed at every reading, never kept. */
public enum ConsentStanding {
    UPCOMING,
    VALID,
    EXPIRED,
    WITHDRAWN,
    ANNULLED;

    /** The rule of the function image_consents_on; their test holds the two against each other. */
    static ConsentStanding of(ConsentPeriod period, ConsentEnd end, LocalDate day) {
        if (end.annulledOn() != null) {
            return ANNULLED;
        }
        LocalDate withdrawnOn = end.withdrawnOn();
        if (withdrawnOn != null && !withdrawnOn.isAfter(day)) {
            return WITHDRAWN;
        }
        if (period.startsOn().isAfter(day)) {
            return UPCOMING;
        }
        return period.endsOn().isBefore(day) ? EXPIRED : VALID;
    }

    /** Must what shows the person come down? */
    public boolean isOver() {
        return this == EXPIRED || this == WITHDRAWN || this == ANNULLED;
    }
}
