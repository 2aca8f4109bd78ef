package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One approver's answer, written once.
 *
 * @param round a text that comes back after a change was asked is a new round: earlier answers do not count for it
 * @param textSha256 the digest of the text it was about
 */
@Embeddable
public record Approval(
        int round,
        @Column(name = "person_id", nullable = false) UUID person,
        @Column(nullable = false) Instant at,
        @Enumerated(EnumType.STRING) ApprovalAnswer answer,
        @Column(nullable = false) String reason,
        @Column(nullable = false) String textSha256)
        implements Serializable {}
