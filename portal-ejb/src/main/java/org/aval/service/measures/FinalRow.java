package org.aval.service.measures;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.measures.FinalEffect;
import org.aval.domain.measures.FinalKind;
import org.aval.domain.measures.FinalState;
import org.jspecify.annotations.Nullable;

/**
 * A line of the measures that follow from decisions.
 *
 * @param person by name, empty where it lies on nobody
 * @param what the mandate, account or permit, empty for another kind
 * @param owner by name, empty where the portal does it
 * @param late is the day over, and it is not done
 */
public record FinalRow(
        UUID id,
        FinalKind kind,
        FinalState state,
        String person,
        String what,
        String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate checkOn,
        @Nullable FinalEffect effect,
        boolean late)
        implements Serializable {}
