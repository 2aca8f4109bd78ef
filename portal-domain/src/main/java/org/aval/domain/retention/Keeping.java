package org.aval.domain.retention;

import java.time.LocalDate;

/**
 * Until when the parts of a closed case are kept: computed from the day it was closed, and stopped by a legal hold.
 *
 * @param identityUntil the last day on which the name of who reported is kept
 * @param contentUntil the last day on which what was written is kept
 * @param held does counsel hold it
 */
public record Keeping(Outcome outcome, LocalDate closedOn, LocalDate identityUntil, LocalDate contentUntil, boolean held) {

    /**
     * The days of a case.
     *
     * @param identityMonths how long the name is kept after the closing, never longer than what was written
     * @param contentMonths how long what was written is kept
     */
    public static Keeping of(
            Outcome outcome, LocalDate closedOn, int identityMonths, int contentMonths, boolean held) {
        LocalDate content = closedOn.plusMonths(contentMonths);
        LocalDate identity = closedOn.plusMonths(identityMonths);
        return new Keeping(outcome, closedOn, identity.isAfter(content) ? content : identity, content, held);
    }

    /** Is the name to be destroyed that day? */
    public boolean endsIdentity(LocalDate day) {
        return !held && day.isAfter(identityUntil);
    }

    /** Is what was written to be destroyed that day? */
    public boolean endsContent(LocalDate day) {
        return !held && day.isAfter(contentUntil);
    }
}
