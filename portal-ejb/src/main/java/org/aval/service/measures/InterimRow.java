package org.aval.service.measures;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimState;
import org.jspecify.annotations.Nullable;

/**
 * A line of the interim measures of a case.
 *
 * @param person by name
 * @param what the mandate or the account
 * @param untilOn until when it holds, null while it does not
 */
public record InterimRow(
        UUID id,
        InterimKind kind,
        InterimState state,
        String person,
        String what,
        @Nullable LocalDate untilOn,
        boolean late)
        implements Serializable {}
