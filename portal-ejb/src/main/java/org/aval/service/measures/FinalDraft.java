package org.aval.service.measures;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody at the table proposes it.
 *
 * @param chosen what, on whom: the value of a {@link FinalTarget}
 * @param owner by staff number, who sees to it; null for what the portal carries out
 * @param cause what it answers: the cause that was found
 * @param task what is to be done
 */
public record FinalDraft(String chosen, @Nullable String owner, LocalDate dueOn, String cause, String task)
        implements Serializable {}
