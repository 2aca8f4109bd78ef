package org.aval.service.charters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.VersionStage;
import org.jspecify.annotations.Nullable;

/**
 * One line of the workshop's register: a version, how far it is, who prepares it.
 *
 * @param preparedBy who drafted it, null when it was installed from files
 * @param owner who answers for the charter
 */
public record CharterRow(
        UUID id,
        UUID charter,
        String code,
        String title,
        CharterKind kind,
        String number,
        ChangeType changeType,
        VersionStage stage,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable LocalDate reviewDueOn,
        @Nullable String preparedBy,
        @Nullable String owner,
        String sortKey)
        implements Serializable {}
