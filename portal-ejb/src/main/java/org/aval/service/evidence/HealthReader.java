package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import org.aval.policies.proofs.Checkpoint;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.shared.Columns;

/** How the log is, read at once. */
@Dependent
class HealthReader {

    /** Whoever has more waiting has another question than how many. */
    private static final int COUNTED = 10_000;

    private static final String HEALTH =
            """
            select c.note, c.at, coalesce((select key_line from evidence_log), '') as key_line,
                   (select count(*) from waiting_leaves(:most)) as waiting,
                   exists (select 1 from evidence_audit a where not exists (
                           select 1 from evidence_audit_result r where r.evidence_audit_id = a.id)) as auditing
              from (select 1) one
              left join (select note, at from evidence_checkpoint order by size desc limit 1) c on true""";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditRows audits;

    LogHealth read() {
        Tuple row = (Tuple) em.createNativeQuery(HEALTH, Tuple.class)
                .setParameter("most", COUNTED)
                .getSingleResult();
        String note = row.get("note", String.class);
        Checkpoint last = note == null ? null : SignedNote.parse(note).checkpoint();
        return new LogHealth(
                last == null ? 0 : last.size(),
                last == null ? "" : last.root().base64(),
                row.get("at", Instant.class),
                Columns.text(row, "key_line"),
                row.get("waiting", Number.class).longValue(),
                Boolean.TRUE.equals(row.get("auditing", Boolean.class)),
                audits.last());
    }
}
