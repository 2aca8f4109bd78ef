package org.aval.service.secrecy;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.secrecy.OpeningState;

/**
 * One opening of the vault of a case.
 *
 * @param person who asked
 * @param over was it open, and is its time over
 */
public record OpeningRow(UUID id, String reference, OpeningState state, String person, Instant askedAt, boolean over)
        implements Serializable {}
