package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.domain.secrecy.OpeningState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** The lines of openings; row security shows only those that concern who asks. */
@Dependent
class OpeningRows {

    private static final String SELECT =
            """
            select o.id, identity_reference(o.id, asker(), asker_mark()) as reference, o.state, j.at,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as person,
                   coalesce(o.open_until <= :now, false) as over
              from identity_opening o
              join person p on p.id = o.asked_by
              join identity_opening_journal j on j.identity_opening_id = o.id and j.line = 0
             where identity_concerns(o.incident_case_id, asker(), asker_mark())
               and""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What was opened of a case, the latest first. */
    @SuppressWarnings("unchecked")
    List<OpeningRow> of(UUID incident) {
        List<Tuple> rows = em.createNativeQuery(
                        SELECT + " o.incident_case_id = :incident order by j.at desc, o.id", Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream().map(OpeningRows::row).toList();
    }

    /** What somebody else asked, and this person may answer by their office. */
    @SuppressWarnings("unchecked")
    List<OpeningRow> waiting(Actor reader, int most) {
        List<Tuple> rows = em.createNativeQuery(
                        SELECT
                                + " "
                                + """
                                 o.state = 'ASKED' and o.asked_by <> :reader
                                   and (o.asked_as <> 'PRIVACY' and :privacy
                                        or o.asked_as = 'PRIVACY' and (o.desk = 'SECRETARY' and :secretary
                                                                       or o.desk = 'INTEGRITY' and :integrity))
                                 order by j.at, o.id""",
                        Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("reader", reader.person())
                .setParameter("privacy", reader.is(Role.PRIVACY))
                .setParameter("secretary", reader.is(Role.ETHICS_SECRETARY))
                .setParameter("integrity", reader.is(Role.INTEGRITY_OFFICER))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(OpeningRows::row).toList();
    }

    private static OpeningRow row(Tuple row) {
        return new OpeningRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.constant(row, "state", OpeningState.class),
                Columns.text(row, "person"),
                Columns.moment(row, "at"),
                Boolean.TRUE.equals(row.get("over", Boolean.class)));
    }
}
