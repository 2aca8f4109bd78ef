package org.aval.domain.lessons;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An article that a case was about.
 *
 * @param charterVersion the version that was in force on the day of the facts; a later one changes nothing
 */
@Embeddable
public record Citation(
        @Column(name = "charter_version_id", nullable = false) UUID charterVersion,
        @Column(nullable = false) String article,
        @Column(nullable = false) LocalDate citedOn)
        implements Serializable {}
