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

    /** A crisis on one of its topics, with another voice. A mandate for every topic goes on with the others. */
    boolean pauses(Mandate mandate) {
        return !em.createNativeQuery(
                        """
                        select 1 from mandate_topic t
                          cross join lateral crisis_on(t.topic, cast(:now as timestamptz), cast(:now as timestamptz)) c
                         where t.mandate_id = :id and not t.excluded and c.voice_id <> :id""")
                .setParameter("id", mandate.getId())
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
