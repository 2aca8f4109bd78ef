package org.aval.domain.incidents;

import java.time.LocalDate;

/**
 * What the institution fixed for the days of a case, beside those written on it.
 *
 * @param review so many days after the decision somebody may ask to have it looked at once more
 * @param feedbackMonths within so many months who reported is told what came of it
 */
public record CaseDays(int review, int feedbackMonths) {

    /** By when who reported is told what came of it (specification B7.3). */
    public LocalDate feedback(LocalDate receivedOn) {
        return receivedOn.plusMonths(feedbackMonths);
    }
}
