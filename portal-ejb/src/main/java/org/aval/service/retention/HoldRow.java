package org.aval.service.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.retention.HoldState;
import org.aval.domain.shared.Verdict;

/** One hold as counsel sees it: what it holds, since when, why. */
public record HoldRow(
        UUID id, int version, String reference, HoldState state, LocalDate day, String reasons, Verdict lifting)
        implements Serializable {}
