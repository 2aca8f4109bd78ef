package org.aval.service.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.service.shared.PortalIdentity;

/**
 * Every few minutes, by day and by night: the hours of the law do not sleep. What was missed while the server stood still is
 * told when it runs again. One node at a time.
 */
@Singleton
@PermitAll
public class ClockRound {

    private static final long LOCK = 0x636c6f636bL;

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalIdentity portal;

    @Inject
    ClockReminders reminders;

    /** Tells what clocks have reached. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void walk() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        portal.identified();
        reminders.tell();
    }
}
