package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** The mandates that an interest of their holder touches, and what the officer for interests has heard of it. */
@Dependent
class TouchedMandates {

    /** So many fit on somebody's first page; the others follow. */
    private static final int MOST = 20;

    private static final String OPEN =
            """
            select m.id, m.reference, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as holder,
                   cast(min(t.found_at) as date) as due
              from mandate_touched t join mandate m on m.id = t.mandate_id join person p on p.id = m.holder_id
             where m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED') and m.holder_id <> :reader
             group by m.id, m.reference, p.honorific, p.first_name, p.last_name
             order by due, m.reference""";

    private static final String HEAR =
            """
            insert into interest_match_heard (match_id, mandate_id, line, at)
            select t.match_id, t.mandate_id, :line, :at from mandate_touched t where t.mandate_id = :mandate
                on conflict do nothing""";

    @PersistenceContext
    EntityManager em;

    /** Those that are to be looked at again, for whom it concerns and of nobody themselves. */
    @SuppressWarnings("unchecked")
    List<MandateTask> open(Actor reader) {
        if (!reader.is(Role.COI_OFFICER) && !reader.is(Role.COMMS)) {
            return List.of();
        }
        List<Tuple> rows = em.createNativeQuery(OPEN, Tuple.class)
                .setParameter("reader", reader.person())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new MandateTask(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.text(row, "holder"),
                        MandateStep.CLEAR_INTERESTS,
                        Columns.day(row, "due")))
                .toList();
    }

    /** What touches it by now was heard, in the last line of its journal. */
    void heard(Mandate mandate, Act act) {
        em.flush();
        em.createNativeQuery(HEAR)
                .setParameter("mandate", mandate.getId())
                .setParameter("line", mandate.getJournal().size() - 1)
                .setParameter("at", act.at())
                .executeUpdate();
    }
}
