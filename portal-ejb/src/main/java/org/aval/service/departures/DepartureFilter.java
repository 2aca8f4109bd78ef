package org.aval.service.departures;

import java.io.Serializable;
import org.aval.domain.departures.DepartureKind;
import org.aval.domain.departures.DepartureState;
import org.jspecify.annotations.Nullable;

/** What a reader of the register of departures narrows it by. */
public record DepartureFilter(@Nullable DepartureKind kind, @Nullable DepartureState state, @Nullable String words)
        implements Serializable {

    public static final DepartureFilter ALL = new DepartureFilter(null, null, null);

    public boolean isSet() {
        return kind != null || state != null || words != null;
    }
}
