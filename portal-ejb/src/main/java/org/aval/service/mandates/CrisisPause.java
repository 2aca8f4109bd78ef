package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.aval.domain.mandates.Mandate;

/** Is a mandate silent because somebody else is the one voice of a crisis now? */
@Dependent
class CrisisPause {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A crisis on each of its topics, with another voice: with one topic left it goes on, as one for every topic does. */
    boolean pauses(Mandate mandate) {
        return !em.createNativeQuery(
                        """
                        select 1 from mandate_topic t where t.mandate_id = :id and not t.excluded
                        having count(*) > 0 and count(*) = count(*) filter (where exists (
                               select 1 from crisis_on(t.topic, cast(:now as timestamptz), cast(:now as timestamptz)) c
                                where c.voice_id <> :id))""")
                .setParameter("id", mandate.getId())
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
