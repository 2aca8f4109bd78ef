package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days a mandate was granted for, or was corrected to.
 *
 * @param line the line of the journal from which on this is known
 */
@Embeddable
public record MandateTerm(
        int line, @Column(nullable = false) LocalDate startsOn, @Column(nullable = false) LocalDate endsOn)
        implements Serializable {}
