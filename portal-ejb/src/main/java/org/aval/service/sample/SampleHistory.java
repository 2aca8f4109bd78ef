package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What human resources told of everybody at the time, and the last file it came in. */
@Dependent
class SampleHistory {

    private static final String STEPS =
            """
            insert into person_journal (person_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
            select p.id, t.line, least(cast(:now as timestamptz), (t.day + time '06:00') at time zone :zone), t.day,
                   'PORTAL', 'SYSTEM', t.step, t.before, t.after, ''
              from person p
             cross join lateral (
                   select 1 as line, p.starts_on as day, 'JOIN' as step, cast(null as text) as before,
                          case p.status when 'LEFT' then 'ACTIVE' else p.status end as after
                   union all
                   select 2, p.ends_on, 'LEAVE', 'ACTIVE', 'LEFT' where p.status = 'LEFT') t""";

    private static final String FILE =
            """
            insert into import_run (id, kind, state, file_name, columns, checked_at, checked_by, applied_at, applied_by,
                                    in_post, lines, joiners, leavers)
            select gen_random_uuid(), 'CHANGES', 'APPLIED', 'arrivees.csv', '', d.at, 'VB10021', d.at + interval '4 minutes',
                   'VB10021', (select count(*) from person_in_post), 6, 5, 1
              from (select cast(:now as timestamptz) - interval '9 days' as at) d""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void moveIn(String zone) {
        String now = clock.instant().toString();
        em.createNativeQuery(STEPS)
                .setParameter("now", now)
                .setParameter("zone", zone)
                .executeUpdate();
        em.createNativeQuery(FILE).setParameter("now", now).executeUpdate();
    }
}
