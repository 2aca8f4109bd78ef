package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * By day, every hour: who is to be reminded today is told, once; what was missed while the server stood still is told
 * when it runs again. One node at a time.
 */
@Singleton
@PermitAll
public class ReminderRound {

    private static final long LOCK = 0x72656d69L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Reminders reminders;

    /** Tells what is due. */
    @Schedule(hour = "6-20", minute = "15", persistent = false)
    public void walk() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        reminders.weekly();
        reminders.daily();
    }
}
