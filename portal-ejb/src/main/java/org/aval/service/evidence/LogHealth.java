package org.aval.service.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the evidence log is.
 *
 * @param size how many leaves it holds
 * @param root the root over them, as checkpoints write it; empty before the first
 * @param signedAt when the newest checkpoint was signed
 * @param keyLine by which anybody checks its checkpoints; empty before the first
 * @param waiting how many leaves are not gathered yet
 * @param auditing does an audit wait or run
 * @param audits the last audits, the newest first
 */
public record LogHealth(
        long size,
        String root,
        @Nullable Instant signedAt,
        String keyLine,
        long waiting,
        boolean auditing,
        List<AuditRow> audits)
        implements Serializable {

    public LogHealth {
        audits = List.copyOf(audits);
    }
}
