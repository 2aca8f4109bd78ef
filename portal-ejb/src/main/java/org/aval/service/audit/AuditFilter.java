package org.aval.service.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.service.shared.CommandOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor narrows the journal of commands by.
 *
 * @param who a staff number or a part of a name: who did it, or on whose behalf
 * @param area a word of the house: "attestations"
 * @param from the first day, where the institution lives
 * @param until the last day
 * @param commands only these, null for all: what the words looked for are the names of
 * @param record only what was done about this record
 */
public record AuditFilter(
        @Nullable String who,
        @Nullable String area,
        @Nullable CommandOutcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Set<String> commands,
        @Nullable UUID record)
        implements Serializable {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    public boolean isSet() {
        return !equals(ALL);
    }
}
