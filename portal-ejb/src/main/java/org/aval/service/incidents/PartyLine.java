package org.aval.service.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.shared.BothNames;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a case is about.
 *
 * @param name of the person, the unit or the organisation, null for somebody outside
 * @param outside who is outside, null for somebody who has a name here
 * @param endedOn when it was struck out, null as long as it stands
 */
public record PartyLine(
        UUID id,
        PartyCapacity capacity,
        @Nullable BothNames name,
        @Nullable Outsider outside,
        LocalDate addedOn,
        @Nullable LocalDate endedOn)
        implements Serializable {

    public boolean isStanding() {
        return endedOn == null;
    }
}
