package org.aval.service.incidents;

import java.io.Serializable;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the list of cases narrows it by.
 *
 * @param open only those that somebody still works on
 * @param late only those whose next step is overdue
 * @param words part of a reference
 */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable IncidentCategory category,
        @Nullable Integer severity,
        boolean open,
        boolean late,
        @Nullable String words)
        implements Serializable {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, false, null);

    /** Late or not. */
    public CaseFilter(
            @Nullable CaseState state,
            @Nullable IncidentCategory category,
            @Nullable Integer severity,
            boolean open,
            @Nullable String words) {
        this(state, category, severity, open, false, words);
    }

    public boolean isSet() {
        return state != null || category != null || severity != null || open || late || words != null;
    }
}
