package org.aval.service.packs;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackStanding;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of packs.
 *
 * @param asker by name
 * @param own did the reader ask for it, or is it for them
 */
public record PackRow(
        UUID id,
        String code,
        PackKind kind,
        PackLanguages languages,
        String about,
        LocalDate asOf,
        String recipient,
        String asker,
        boolean own,
        PackStanding standing,
        int pages,
        @Nullable LocalDate expiresOn,
        Instant askedAt)
        implements Serializable {}
