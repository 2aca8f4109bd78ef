package org.aval.domain.committee;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known on a day of who has a seat.
 *
 * @param signedUntil the last day of the charter's signature, null for none
 * @param declaredUntil the last day of the declaration of interests, null for none
 * @param office does the person hold the role by which the committee's files open
 */
public record SeatHolder(
        boolean inPost,
        @Nullable LocalDate signedUntil,
        @Nullable LocalDate declaredUntil,
        boolean unimpeded,
        boolean office) {

    /** What is missing for a seat on this day: who only advises declares no interests here. */
    Set<SeatCondition> missing(boolean votes, boolean pledged, LocalDate day) {
        Set<SeatCondition> missing = EnumSet.noneOf(SeatCondition.class);
        if (!inPost) {
            missing.add(SeatCondition.IN_POST);
        }
        if (signedUntil == null || signedUntil.isBefore(day)) {
            missing.add(SeatCondition.CHARTER_SIGNED);
        }
        if (votes && (declaredUntil == null || declaredUntil.isBefore(day))) {
            missing.add(SeatCondition.INTERESTS_DECLARED);
        }
        if (!pledged) {
            missing.add(SeatCondition.PLEDGED);
        }
        if (!unimpeded) {
            missing.add(SeatCondition.NO_IMPEDIMENT);
        }
        if (!office) {
            missing.add(SeatCondition.OFFICE_HELD);
        }
        return missing;
    }
}
