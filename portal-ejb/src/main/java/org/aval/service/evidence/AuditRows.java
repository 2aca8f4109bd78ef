package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.evidence.AlarmKind;
import org.aval.service.shared.Columns;

/** The last audits with what each found, read at once. */
@Dependent
class AuditRows {

    private static final int MOST = 10;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<AuditRow> last() {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select a.id, a.asked_at, a.asked_by, a.ended_at, a.size, a.erased, a.checkpoints, a.millis,
                               m.kind, m.first_place, m.last_place, m.told_by, m.record, m.record_line, m.lines
                          from (select a.id, a.asked_at, a.asked_by, r.ended_at, r.size, r.erased, r.checkpoints, r.millis
                                  from evidence_audit a join evidence_audit_result r on r.evidence_audit_id = a.id
                                 order by r.ended_at desc, a.id limit :most) a
                          left join evidence_alarm m on m.evidence_audit_id = a.id
                         order by a.ended_at desc, a.id, m.line""",
                        Tuple.class)
                .setParameter("most", MOST)
                .getResultList();
        Map<UUID, List<Tuple>> audits = rows.stream()
                .collect(Collectors.groupingBy(row -> Columns.id(row, "id"), LinkedHashMap::new, Collectors.toList()));
        return audits.values().stream().map(AuditRows::row).toList();
    }

    private static AuditRow row(List<Tuple> alarms) {
        Tuple row = alarms.get(0);
        return new AuditRow(
                Columns.moment(row, "asked_at"),
                Columns.text(row, "asked_by"),
                Columns.moment(row, "ended_at"),
                number(row, "size"),
                number(row, "erased"),
                number(row, "checkpoints"),
                number(row, "millis"),
                alarms.stream()
                        .filter(one -> one.get("kind") != null)
                        .map(AuditRows::alarm)
                        .toList());
    }

    private static Alarm alarm(Tuple row) {
        if (row.get("record") != null) {
            return new Alarm(
                    Columns.text(row, "told_by"),
                    new UnloggedLines(
                            Columns.id(row, "record"), (int) number(row, "record_line"), number(row, "lines")));
        }
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
