package org.aval.service.measures;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.measures.FinalKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that may follow from a decision.
 *
 * @param record the mandate, role on an account, account or use of a mark; null for another kind
 * @param person the respondent; null where it lies on nobody
 * @param name of the respondent, empty for nobody
 * @param what the mandate, account or permit, empty for another kind
 */
public record FinalTarget(FinalKind kind, @Nullable UUID record, @Nullable UUID person, String name, String what)
        implements Serializable {

    /** By which it is chosen. */
    public String value() {
        return kind + ":" + (record == null ? "" : record) + ":" + (person == null ? "" : person);
    }
}
