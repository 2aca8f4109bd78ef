package org.aval.service.people;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file would do or did.
 *
 * @param line below 1 when the file does not name the person
 * @param person the record, null when it does not exist yet
 * @param changed what changes
 */
public record ImportLine(
        int line,
        String staffNo,
        String name,
        String unit,
        @Nullable UUID person,
        ImportOutcome outcome,
        List<ImportColumn> changed)
        implements Serializable {}
