package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.shared.Actor;

/** For rounds and the installation: they read rows that row security shows to few people, and act for nobody. */
@Dependent
public class PortalIdentity {

    @PersistenceContext
    EntityManager em;

    /** Shows the database that the portal itself asks, until the transaction ends. */
    public void identified() {
        em.createNativeQuery("select set_config('aval.person', :person, true)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", Actor.PORTAL.person().toString())
                .getSingleResult();
    }
}
