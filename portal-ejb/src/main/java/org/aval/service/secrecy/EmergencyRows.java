package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.secrecy.OpeningState;
import org.aval.service.shared.Columns;

/** The lines of emergency openings; row security shows only those that concern who asks. */
@Dependent
class EmergencyRows {

    private static final int MOST = 100;

    private static final String SELECT =
            """
            select o.id, o.reference, o.state, j.at, o.open_until, coalesce(o.open_until <= :now, false) as over,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as person,
                   coalesce(trim(a.honorific || ' ' || a.first_name || ' ' || a.last_name), '') as other
              from emergency_opening o
              join person p on p.id = o.asked_by
              left join person a on a.id = o.answered_by
              join emergency_opening_journal j on j.emergency_opening_id = o.id and j.line = 0
             where\s""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** All that concern the reader, the latest first. */
    List<EmergencyRow> all() {
        return rows(em.createNativeQuery(SELECT + "true order by j.at desc, o.id", Tuple.class));
    }

    EmergencyRow one(UUID id) {
        return rows(em.createNativeQuery(SELECT + "o.id = :id", Tuple.class).setParameter("id", id))
                .get(0);
    }

    /** What was opened of a case. */
    List<EmergencyRow> of(UUID incident) {
        return rows(em.createNativeQuery(
                        SELECT
                                + "o.incident_case_id = :incident and o.state in ('OPEN', 'CLOSED') order by j.at desc, o.id",
                        Tuple.class)
                .setParameter("incident", incident));
    }

    /** What somebody else asked or opened, and is neither answered nor over. */
    List<EmergencyRow> waiting(UUID reader) {
        return rows(em.createNativeQuery(
                        SELECT
                                + """
                                o.asked_by <> :reader and o.answered_by is distinct from :reader
                                  and (o.state = 'ASKED' or o.state = 'OPEN' and o.open_until > :now)
                                order by j.at, o.id""",
                        Tuple.class)
                .setParameter("reader", reader));
    }

    @SuppressWarnings("unchecked")
    private List<EmergencyRow> rows(Query query) {
        List<Tuple> rows =
                query.setParameter("now", clock.instant()).setMaxResults(MOST).getResultList();
        return rows.stream().map(EmergencyRows::row).toList();
    }

    private static EmergencyRow row(Tuple row) {
        return new EmergencyRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.constant(row, "state", OpeningState.class),
                Columns.text(row, "person"),
                Columns.text(row, "other"),
                Columns.moment(row, "at"),
                row.get("open_until", Instant.class),
                Boolean.TRUE.equals(row.get("over", Boolean.class)));
    }
}
