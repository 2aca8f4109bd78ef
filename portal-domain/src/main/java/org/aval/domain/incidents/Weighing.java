package org.aval.domain.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/**
 * How grave a case was found to be at a moment. Written once: who weighs again adds another.
 *
 * @param category under which it was weighed, whose floor it never fell below
 */
@Embeddable
public record Weighing(
        @Embedded SeverityFactors factors,
        @Column(nullable = false) @Enumerated(EnumType.STRING) IncidentCategory category,
        int score,
        int level,
        @Column(nullable = false) String author,
        @Column(nullable = false) Instant at)
        implements Serializable {}
