package org.aval.domain.consents;

import java.time.LocalDate;

/**
 * What a verdict about a consent needs to know besides the consent itself.
 *
 * @param months how long a consent may be, at most
 * @param witnessIsSubject is who saw it signed the person shown
 * @param recordedAlready is the same form in the register
 */
public record ConsentFacts(LocalDate today, int months, boolean witnessIsSubject, boolean recordedAlready) {

    /** For a consent that is recorded already: only the day counts. */
    public static ConsentFacts on(LocalDate today) {
        return new ConsentFacts(today, Integer.MAX_VALUE, false, false);
    }
}
