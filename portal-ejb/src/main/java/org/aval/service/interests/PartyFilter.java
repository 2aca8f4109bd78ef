package org.aval.service.interests;

import java.io.Serializable;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyState;
import org.jspecify.annotations.Nullable;

/** Which counterparties are shown; null for all. */
public record PartyFilter(
        @Nullable CounterpartyState state, @Nullable CounterpartySector sector, @Nullable String words)
        implements Serializable {

    public static final PartyFilter ALL = new PartyFilter(null, null, null);

    public boolean isSet() {
        return !equals(ALL);
    }
}
