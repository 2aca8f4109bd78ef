package org.aval.service.entry;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.entry.InvitationState;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in post who has no account yet.
 *
 * @param since when the last invitation left or was printed, null before
 * @param until when it stops opening
 * @param by who invited, as a number; empty when nobody did
 */
public record InvitationRow(
        UUID id,
        String staffNo,
        String name,
        String title,
        String unit,
        InvitationState state,
        @Nullable Instant since,
        @Nullable Instant until,
        String by,
        String sortKey)
        implements Serializable {}
