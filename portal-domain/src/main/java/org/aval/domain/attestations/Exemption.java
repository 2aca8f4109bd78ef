package org.aval.domain.attestations;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release from an obligation until a day: proposed by human resources, decided by somebody else.
 *
 * @param exemptUntil the last day of the release
 */
@Embeddable
public record Exemption(
        @Nullable UUID exemptionProposedBy, @Nullable String exemptionReason, @Nullable LocalDate exemptUntil)
        implements Serializable {

    static final Exemption NONE = new Exemption(null, null, null);

    public boolean isProposed() {
        return exemptionProposedBy != null;
    }
}
