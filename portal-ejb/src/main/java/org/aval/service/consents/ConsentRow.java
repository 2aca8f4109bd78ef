package org.aval.service.consents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.consents.Capacity;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of consents.
 *
 * @param platforms their codes, parted by commas
 * @param shown how many lines are up
 * @param removeBy by when they are down, null as long as it was not withdrawn
 */
public record ConsentRow(
        UUID id,
        String reference,
        String purpose,
        ConsentStanding standing,
        SubjectKind kind,
        String subjectRef,
        Capacity capacity,
        String platforms,
        LocalDate startsOn,
        LocalDate endsOn,
        int shown,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate removeBy)
        implements Serializable {

    /** Must something come down? */
    public boolean isDue() {
        return shown > 0 && standing.isOver();
    }
}
