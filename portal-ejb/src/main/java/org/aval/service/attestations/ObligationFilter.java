package org.aval.service.attestations;

import java.io.Serializable;
import org.aval.domain.attestations.ObligationState;
import org.jspecify.annotations.Nullable;

/** What a reader of the register narrows it by; all of it stands in the page's address. */
public record ObligationFilter(
        @Nullable ObligationState state, @Nullable String unit, boolean overdueOnly, @Nullable String words)
        implements Serializable {

    public static final ObligationFilter ALL = new ObligationFilter(null, null, false, null);

    public boolean isSet() {
        return state != null || unit != null || overdueOnly || words != null;
    }
}
