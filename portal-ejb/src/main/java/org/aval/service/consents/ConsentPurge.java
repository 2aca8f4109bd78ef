package org.aval.service.consents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Each night, forgets the consents that ended so long ago that nobody can ask about them, unless somebody holds them. */
@Singleton
@PermitAll
public class ConsentPurge {

    @PersistenceContext
    EntityManager em;

    /** Forgets; a second time in a night there is nothing left to forget. */
    @Schedule(hour = "1", minute = "35", persistent = false)
    public void forget() {
        em.createNativeQuery("select forget_consents()").getSingleResult();
    }
}
