package org.aval.service.people;

import java.io.Serializable;
import org.aval.domain.people.PersonStatus;
import org.jspecify.annotations.Nullable;

/** What a reader of the register of people narrows it by. */
public record PersonFilter(@Nullable PersonStatus status, @Nullable String unit, @Nullable String words)
        implements Serializable {

    public static final PersonFilter ALL = new PersonFilter(null, null, null);

    public boolean isSet() {
        return status != null || unit != null || words != null;
    }
}
