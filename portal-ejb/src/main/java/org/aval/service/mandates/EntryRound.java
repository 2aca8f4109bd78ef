package org.aval.service.mandates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Each night the lines of mandates that ended are left out of the indexes of what is not over. The register says the same
 * before and after: a night that is missed makes it slower, never wrong.
 */
@Singleton
@PermitAll
public class EntryRound {

    @PersistenceContext
    EntityManager em;

    /** Flags what ended. */
    @Schedule(hour = "0", minute = "20", persistent = false)
    public void age() {
        em.createNativeQuery("select age_entries()").getSingleResult();
    }
}
