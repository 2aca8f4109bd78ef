package org.aval.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.service.notices.WaitingLetters;

/** What audits were asked for, and what came of them; an alarm tells every auditor that something waits in the portal. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Audits {

    /** As many alarms as anybody reads: a log of which more is wrong is wrong. */
    private static final int MOST_ALARMS = 100;

    private static final String IN_THE_LOG =
            """
            insert into evidence_alarm (evidence_audit_id, line, kind, told_by, first_place, last_place)
            values (:audit, :line, :kind, :toldBy, :first, :last)""";

    private static final String NOT_IN_THE_LOG =
            """
            insert into evidence_alarm (evidence_audit_id, line, kind, told_by, record, record_line, lines)
            values (:audit, :line, :kind, :toldBy, :record, :recordLine, :lines)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditRequests requests;

    @Inject
    WaitingLetters letters;

    @Inject
    Clock clock;

    /** What waits, the oldest first. */
    public List<UUID> waiting() {
        return requests.waiting();
    }

    /** Keeps what one found; where two nodes audited at once, what the first found. */
    public void keep(UUID audit, LogWalk walk, long millis) {
        if (!isKept(audit, walk, millis)) {
            return;
        }
        List<Alarm> alarms = walk.alarms();
        for (int line = 0; line < Math.min(alarms.size(), MOST_ALARMS); line++) {
            keep(audit, line, alarms.get(line));
        }
        if (!alarms.isEmpty()) {
            auditors().forEach(letters::send);
        }
    }

    private boolean isKept(UUID audit, LogWalk walk, long millis) {
        return em.createNativeQuery(
                                """
                                insert into evidence_audit_result (evidence_audit_id, ended_at, size, erased, checkpoints, millis)
                                select id, :now, :size, :erased, :checkpoints, :millis from evidence_audit where id = :audit
                                on conflict do nothing""")
                        .setParameter("audit", audit)
                        .setParameter("now", clock.instant())
                        .setParameter("size", walk.size())
                        .setParameter("erased", walk.erased())
                        .setParameter("checkpoints", walk.checkpoints())
                        .setParameter("millis", millis)
                        .executeUpdate()
                == 1;
    }

    private void keep(UUID audit, int line, Alarm alarm) {
        UnloggedLines unlogged = alarm.unlogged();
        Query told = unlogged == null
                ? em.createNativeQuery(IN_THE_LOG)
                        .setParameter("first", alarm.first())
                        .setParameter("last", alarm.last())
                : em.createNativeQuery(NOT_IN_THE_LOG)
                        .setParameter("record", unlogged.record())
                        .setParameter("recordLine", unlogged.line())
                        .setParameter("lines", unlogged.count());
        told.setParameter("audit", audit)
                .setParameter("line", line)
                .setParameter("kind", alarm.kind().name())
                .setParameter("toldBy", alarm.toldBy())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> auditors() {
        return em.createNativeQuery("select distinct person_id from person_role where role = 'AUDITOR'", UUID.class)
                .getResultList();
    }
}
