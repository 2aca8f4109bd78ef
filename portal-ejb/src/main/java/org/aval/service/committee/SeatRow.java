package org.aval.service.committee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.SeatCondition;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;
import org.aval.domain.committee.SeatStanding;

/**
 * A seat and who has it, as the list of members shows it.
 *
 * @param title what the person does here, in the reader's language
 * @param substitute does the seat only take another's place
 * @param replaces the name of whose place it takes, empty for a seat of its own
 * @param missing what is missing for it to count; empty for readers whom it does not concern
 */
public record SeatRow(
        UUID id,
        UUID person,
        String name,
        String title,
        SeatKind kind,
        SeatDuty duty,
        boolean outside,
        boolean substitute,
        String replaces,
        LocalDate startsOn,
        LocalDate endsOn,
        int term,
        SeatStanding standing,
        Set<SeatCondition> missing)
        implements Serializable {

    public SeatRow {
        missing = Set.copyOf(missing);
    }
}
