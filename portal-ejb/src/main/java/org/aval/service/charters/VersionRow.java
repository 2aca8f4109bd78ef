package org.aval.service.charters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterStanding;
import org.jspecify.annotations.Nullable;

/** One line of the library: a version, where it stands today, what changed. */
public record VersionRow(
        UUID id,
        String charter,
        String title,
        String number,
        ChangeType changeType,
        CharterStanding standing,
        String summary,
        @Nullable String resolution,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo)
        implements Serializable {}
