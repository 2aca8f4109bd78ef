package org.aval.service.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An audit that has ended.
 *
 * @param size how many leaves it went through
 * @param erased how many of them say nothing any more, by rule
 * @param checkpoints with how many checkpoints the log was compared
 * @param alarms what was wrong; nothing when all holds
 */
public record AuditRow(
        Instant askedAt,
        String askedBy,
        Instant endedAt,
        long size,
        long erased,
        long checkpoints,
        long millis,
        List<Alarm> alarms)
        implements Serializable {

    public AuditRow {
        alarms = List.copyOf(alarms);
    }
}
