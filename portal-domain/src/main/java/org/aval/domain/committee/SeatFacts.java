package org.aval.domain.committee;

import java.time.LocalDate;

/**
 * What a verdict about a seat needs to know besides the seat itself.
 *
 * @param termYears how many years a term has
 * @param inPost is the person in post, or about to be
 * @param sitsAlready does the person have another seat that is proposed or counts
 * @param dutyTaken does somebody else preside in this duty
 * @param neverVotes does the person hold an office that never votes
 * @param replaces may this seat take the other's place: that one votes, stands for the same side, and replaces nobody
 */
public record SeatFacts(
        LocalDate today,
        int termYears,
        boolean inPost,
        boolean sitsAlready,
        boolean dutyTaken,
        boolean neverVotes,
        boolean replaces) {

    /** For a seat that is there: nothing about others counts. */
    public static SeatFacts on(LocalDate today, int termYears) {
        return new SeatFacts(today, termYears, true, false, false, false, true);
    }
}
