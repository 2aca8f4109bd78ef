package org.aval.service.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.interests.LinkCategory;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is linked to a counterparty.
 *
 * @param counts does the link count today
 */
public record PartyLink(
        UUID declaration,
        String reference,
        String name,
        LinkCategory category,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean counts)
        implements Serializable {}
