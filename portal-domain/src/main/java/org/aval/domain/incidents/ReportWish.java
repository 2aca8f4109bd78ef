package org.aval.domain.incidents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports, without a word of it: the words are sealed before they are kept.
 *
 * @param isProtected is it about a danger, wrongdoing or working conditions (rule R-25)
 * @param pastTheDesk does it concern somebody who handles reports, so that it must not reach the secretary
 * @param peerTold did the reporter speak with the colleague first
 * @param unit where it happened, null when nobody said
 * @param from the first day of it, null when nobody knows
 */
public record ReportWish(
        IncidentCategory category,
        CaseChannel channel,
        Confidence confidence,
        boolean isProtected,
        boolean pastTheDesk,
        boolean peerTold,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Which office it reaches. */
    public CaseDesk desk() {
        return isProtected || pastTheDesk ? CaseDesk.INTEGRITY : CaseDesk.SECRETARY;
    }
}
