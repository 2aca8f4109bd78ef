package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.committee.SeatStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** Seats that wait: for who decides, for who sits there, and before a term is over. */
@Dependent
class SeatQueue {

    private static final String WAITING =
            """
            select s.id, w.step, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name, w.since
              from committee_seat s join person p on p.id = s.person_id
              cross join lateral (values
                  ('APPOINT', s.starts_on, :decides and s.state = 'PROPOSED' and s.person_id <> :reader),
                  ('PLEDGE', s.starts_on, s.person_id = :reader and s.state = 'APPOINTED' and s.pledged_on is null
                      and s.ends_on >= institution_day()),
                  ('RENEW', s.ends_on, :decides and s.state = 'APPOINTED' and s.person_id <> :reader
                      and s.ends_on between institution_day() and institution_day() + 60)) w(step, since, theirs)
             where w.theirs order by w.since, name""";

    @PersistenceContext
    EntityManager em;

    List<SeatWaiting> of(Actor reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(WAITING, Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("decides", reader.is(Role.DG))
                .getResultList();
        return rows.stream()
                .map(row -> new SeatWaiting(
                        Columns.id(row, "id"),
                        Columns.constant(row, "step", SeatStep.class),
                        Columns.text(row, "name"),
                        Columns.day(row, "since")))
                .toList();
    }
}
