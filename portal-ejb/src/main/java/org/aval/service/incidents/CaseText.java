package org.aval.service.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.incidents.TextKind;

/**
 * Something that was written about a case, opened.
 *
 * @param author by name, empty for the reporter
 */
public record CaseText(UUID id, TextKind kind, boolean byReporter, String author, LocalDate writtenOn, String words)
        implements Serializable {}
