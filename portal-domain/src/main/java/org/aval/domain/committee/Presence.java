package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody came to the table, or left it. Written once.
 *
 * @param here came; otherwise left
 * @param remote from another place
 */
@Embeddable
public record Presence(
        @Column(name = "seat_id", nullable = false) UUID seat,
        @Column(nullable = false) boolean here,
        @Column(nullable = false) boolean remote,
        @Column(nullable = false) Instant at)
        implements Serializable {}
