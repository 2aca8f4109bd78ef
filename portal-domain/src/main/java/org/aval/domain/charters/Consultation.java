package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A body was heard about a version. Written once: when a body is heard again, that is another line.
 *
 * @param heldOn the day the body met or answered
 * @param note what it said, or where its minutes are
 */
@Embeddable
public record Consultation(
        @Enumerated(EnumType.STRING) ConsultationBody body,
        LocalDate heldOn,
        @Enumerated(EnumType.STRING) ConsultationOutcome outcome,
        @Column(nullable = false) String note,
        @Column(nullable = false) UUID recordedBy,
        @Column(nullable = false) Instant recordedAt)
        implements Serializable {}
