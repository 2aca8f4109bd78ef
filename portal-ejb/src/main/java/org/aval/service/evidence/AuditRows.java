package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.evidence.AlarmKind;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** What is shown of audits, and of what waits for the log. */
@Dependent
class AuditRows {

    private static final int MOST = 10;
    private static final int COUNTED = 10_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Audits audits;

    boolean isRunning() {
        return !audits.waiting().isEmpty();
    }

    @Nullable
    Instant signedAt() {
        return (Instant)
                em.createNativeQuery("select max(at) from evidence_checkpoint", Instant.class).getSingleResult();
    }

    long waitingLeaves() {
        return ((Number) em.createNativeQuery("select count(*) from waiting_leaves(:most)")
                        .setParameter("most", COUNTED)
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    List<AuditRow> last() {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select a.id, a.asked_at, a.asked_by, r.ended_at, r.size, r.erased, r.checkpoints, r.millis
                          from evidence_audit a join evidence_audit_result r on r.evidence_audit_id = a.id
                         order by r.ended_at desc, a.id""",
                        Tuple.class)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, List<Alarm>> alarms =
                alarms(rows.stream().map(row -> Columns.id(row, "id")).toList());
        return rows.stream()
                .map(row -> row(row, alarms.getOrDefault(Columns.id(row, "id"), List.of())))
                .toList();
    }

    private static AuditRow row(Tuple row, List<Alarm> alarms) {
        return new AuditRow(
                Columns.moment(row, "asked_at"),
                Columns.text(row, "asked_by"),
                Columns.moment(row, "ended_at"),
                number(row, "size"),
                number(row, "erased"),
                number(row, "checkpoints"),
                number(row, "millis"),
                alarms);
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<Alarm>> alarms(List<UUID> audits) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select evidence_audit_id, kind, first_place, last_place, told_by from evidence_alarm
                         where evidence_audit_id in (:audits) order by line""",
                        Tuple.class)
                .setParameter("audits", audits)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Columns.id(row, "evidence_audit_id"),
                        Collectors.mapping(AuditRows::alarm, Collectors.toList())));
    }

    private static Alarm alarm(Tuple row) {
        return new Alarm(
                Columns.constant(row, "kind", AlarmKind.class),
                number(row, "first_place"),
                number(row, "last_place"),
                Columns.text(row, "told_by"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
