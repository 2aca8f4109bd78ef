package org.aval.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/**
 * A notice that was sent.
 *
 * @param author the staff number of who sent it
 * @param recordedAt when that was written down
 */
@Embeddable
public record Notice(
        @Enumerated(EnumType.STRING) Addressee addressee,
        @Column(nullable = false) Instant sentAt,
        @Enumerated(EnumType.STRING) NoticeWay way,
        @Column(nullable = false) String author,
        @Column(nullable = false) Instant recordedAt)
        implements Serializable {}
