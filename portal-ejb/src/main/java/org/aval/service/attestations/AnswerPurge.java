package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Each night, forgets what is not to be kept: answers older than 13 months, proofs of presence of another day. */
@Singleton
@PermitAll
public class AnswerPurge {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Forgets; a second time in a night there is nothing left to forget. */
    @Schedule(hour = "1", minute = "20", persistent = false)
    public void forget() {
        em.createNativeQuery("select purge_answers(:now)")
                .setParameter("now", clock.instant())
                .getSingleResult();
        em.createNativeQuery("delete from presence where at < :yesterday")
                .setParameter("yesterday", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }
}
