package org.aval.service.incidents;

import java.io.Serializable;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the list of cases narrows it by.
 *
 * @param open only those that somebody still works on
 * @param words part of a reference
 */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable IncidentCategory category,
        @Nullable Integer severity,
        boolean open,
        @Nullable String words)
        implements Serializable {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, false, null);

    public boolean isSet() {
        return state != null || category != null || severity != null || open || words != null;
    }
}
