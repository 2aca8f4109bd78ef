package org.aval.service.attestations;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The public answer about a code (ruling 8): what the paper shows, and what it is worth today. Nothing more. */
public record CheckedCode(
        String code,
        Answer answer,
        @Nullable String reference,
        @Nullable String person,
        @Nullable String charter,
        @Nullable String versionNumber,
        @Nullable Instant signedAt,
        @Nullable LocalDate validUntil,
        @Nullable String evidenceSha256)
        implements Serializable {

    /** What a code may be worth. */
    public enum Answer {
        GENUINE,
        SUPERSEDED,
        REVOKED,
        ENDED,
        UNKNOWN
    }

    static CheckedCode unknown(String code) {
        return new CheckedCode(code, Answer.UNKNOWN, null, null, null, null, null, null, null);
    }

    public boolean isKnown() {
        return answer != Answer.UNKNOWN;
    }
}
