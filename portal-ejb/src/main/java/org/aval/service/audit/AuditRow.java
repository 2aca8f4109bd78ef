package org.aval.service.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.service.shared.CommandOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of commands.
 *
 * @param author the staff number, or what the portal calls who is nobody of the register
 * @param name the author's name, empty for who is nobody of the register
 * @param onBehalfOf whose place the author took, by staff number and name; empty when nobody's
 * @param why the key of the refusal or the kind of failure, empty when it was done
 * @param leaf the number of the line's leaf of evidence
 */
public record AuditRow(
        UUID id,
        Instant at,
        String author,
        String name,
        String onBehalfOf,
        String command,
        @Nullable UUID record,
        CommandOutcome outcome,
        String why,
        long leaf)
        implements Serializable {}
