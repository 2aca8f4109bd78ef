package org.aval.service.logos;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.logos.LogoStanding;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of ours came from.
 *
 * @param how "WHOLE" when it is the very file, "NOTED" by what stands in it, "TYPED" by what somebody read on it
 * @param handedTo who fetched it, and
 * @param at when; null when only the permit is known
 */
public record Traced(
        String how,
        String id,
        UUID use,
        String reference,
        String title,
        String requester,
        String partner,
        LogoStanding standing,
        LocalDate from,
        LocalDate until,
        @Nullable String handedTo,
        @Nullable String mark,
        @Nullable Instant at)
        implements Serializable {}
