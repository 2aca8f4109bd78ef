package org.aval.domain.interests;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when, and how often.
 *
 * @param endsOn null while it goes on
 */
@Embeddable
public record LinkSpan(LocalDate startsOn, @Nullable LocalDate endsOn, @Enumerated(EnumType.STRING) Frequency frequency)
        implements Serializable {

    /** Does it go on that day? */
    public boolean runs(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Was any of it on or after this day? */
    public boolean reaches(LocalDate day) {
        return endsOn == null || !endsOn.isBefore(day);
    }
}
