package org.aval.domain.retention;

import java.time.LocalDate;

/**
 * Until when the parts of a closed case are kept: computed from the day it was closed, and stopped by a legal hold.
 *
 * @param identityUntil the last day on which the name of who reported is kept
 * @param contentUntil the last day on which what was written is kept
 * @param lineUntil the last day on which the line of figures that is left is kept
 * @param held does counsel hold it
 */
public record Keeping(
        Outcome outcome,
        LocalDate closedOn,
        LocalDate identityUntil,
        LocalDate contentUntil,
        LocalDate lineUntil,
        boolean held) {

    /**
     * How long the parts are kept after the closing.
     *
     * @param identity the name, never longer than what was written; where it went on to discipline, an order or a court, as
     *     long as what was written
     * @param content what was written
     * @param line the line of figures, never shorter than what was written
     */
    public record Months(int identity, int content, int line) {}

    /** The days of a case. */
    public static Keeping of(Outcome outcome, LocalDate closedOn, Months months, boolean held) {
        LocalDate content = closedOn.plusMonths(months.content());
        LocalDate identity = closedOn.plusMonths(months.identity());
        LocalDate line = closedOn.plusMonths(months.line());
        boolean goesOn = outcome == Outcome.REFERRED || identity.isAfter(content);
        return new Keeping(
                outcome, closedOn, goesOn ? content : identity, content, line.isBefore(content) ? content : line, held);
    }

    /** Is the name to be destroyed that day? */
    public boolean endsIdentity(LocalDate day) {
        return !held && day.isAfter(identityUntil);
    }

    /** Is what was written to be destroyed that day? */
    public boolean endsContent(LocalDate day) {
        return !held && day.isAfter(contentUntil);
    }

    /** Is the line that is left to be destroyed that day? Not before the year it counts in is over. */
    public boolean endsLine(LocalDate receivedOn, LocalDate day) {
        return !held && day.isAfter(lineUntil) && day.getYear() > receivedOn.getYear();
    }
}
