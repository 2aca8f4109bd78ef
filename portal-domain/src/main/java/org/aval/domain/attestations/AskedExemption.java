package org.aval.domain.attestations;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A release the person asks for, before anybody has decided.
 *
 * @param exemptionAskedUntil the last day of the release
 */
@Embeddable
public record AskedExemption(@Nullable LocalDate exemptionAskedUntil, @Nullable String exemptionAskedReason)
        implements Serializable {

    static final AskedExemption NONE = new AskedExemption(null, null);

    public boolean isAsked() {
        return exemptionAskedUntil != null;
    }
}
