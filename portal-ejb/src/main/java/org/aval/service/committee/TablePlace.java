package org.aval.service.committee;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;

/**
 * A place at the table of a session.
 *
 * @param replaces whose place a substitute takes, empty for a seat of its own
 * @param here is its holder there
 * @param remote from another place
 */
public record TablePlace(
        UUID seat, String name, SeatKind kind, SeatDuty duty, String replaces, boolean here, boolean remote)
        implements Serializable {}
