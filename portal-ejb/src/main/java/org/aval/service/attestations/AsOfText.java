package org.aval.service.attestations;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.ObligationState;
import org.jspecify.annotations.Nullable;

/**
 * A text that was in force on a day, and what somebody had done about it by then.
 *
 * @param until the last day it was in force, null while it still is
 * @param askedOn the day the person was asked to sign, null when they were not
 * @param asked how far they had come with it that day, null when they were not asked
 * @param signature the last signature given by then for any version of the charter, null when there was none
 */
public record AsOfText(
        UUID version,
        String charter,
        String number,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn,
        @Nullable ObligationState asked,
        @Nullable Signed signature)
        implements Serializable {

    /**
     * A signature as it stood that day.
     *
     * @param number the version that was signed
     */
    public record Signed(
            UUID id, String reference, String number, Instant at, LocalDate validUntil, AttestationStanding standing)
            implements Serializable {}

    /** Had they signed, and did it count that day? */
    public boolean isSigned() {
        return signature != null && signature.standing().counts();
    }
}
