package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller because of an office, not because of who they are.
 *
 * @param many how many people it is about
 * @param since the day it turns on: the earliest due, or the day it was brought up
 * @param record the one record it is about, null when it is about several
 * @param name whom it is about, empty when it is about several people
 */
public record Duty(DutyKind kind, int many, LocalDate since, @Nullable UUID record, String name)
        implements Serializable {}
