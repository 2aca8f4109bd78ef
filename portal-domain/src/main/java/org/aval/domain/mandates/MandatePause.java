package org.aval.domain.mandates;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A suspension.
 *
 * @param suspendedAs the office that decided it: the same one lifts it
 * @param reviewOn by when it is looked at again
 * @param prolongedOn the day on which it was last said that it goes on; null when it never was
 */
@Embeddable
public record MandatePause(
        @Nullable LocalDate suspendedOn,
        @Enumerated(EnumType.STRING) @Nullable Role suspendedAs,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate prolongedOn)
        implements Serializable {

    static final MandatePause NONE = new MandatePause(null, null, null, null);

    MandatePause prolonged(LocalDate on, LocalDate next) {
        return new MandatePause(suspendedOn, suspendedAs, next, on);
    }
}
