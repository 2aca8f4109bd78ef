package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a session besides what the portal knows itself, and who signed it.
 *
 * @param remarks the secretary's words; nobody is quoted
 * @param sha256 of the file both signed, empty before the chair signs
 */
@Embeddable
public record Minutes(
        @Column(nullable = false) String remarks,
        @Nullable Instant approvedAt,
        @Nullable UUID secretarySigned,
        @Nullable Instant secretarySignedAt,
        @Nullable UUID chairSigned,
        @Nullable Instant chairSignedAt,
        @Column(nullable = false) String sha256)
        implements Serializable {

    static final Minutes NONE = new Minutes("", null, null, null, null, null, "");

    Minutes saying(String words) {
        return new Minutes(words, null, null, null, null, null, "");
    }

    Minutes approved(Instant at) {
        return new Minutes(remarks, at, null, null, null, null, "");
    }

    Minutes signedBySecretary(UUID person, Instant at) {
        return new Minutes(remarks, approvedAt, person, at, null, null, "");
    }

    Minutes signedByChair(UUID person, Instant at, String digest) {
        return new Minutes(remarks, approvedAt, secretarySigned, secretarySignedAt, person, at, digest);
    }
}
