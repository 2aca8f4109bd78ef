package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** An hour at which somebody answers in public. */
@Embeddable
public record MandateSlot(@Column(nullable = false) Instant startsAt, @Column(nullable = false) Instant endsAt)
        implements Serializable {}
