package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.shared.Actor;
import org.aval.service.incidents.CaseCaller;

/**
 * What the portal does by itself about items that who acts may not see, or does not see any more: computing who withdraws,
 * letting people out. Nothing of it comes back to who acts.
 */
@Dependent
class PortalEyes {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    /** Does this as the portal, in the transaction of who acts. */
    void see(Runnable work) {
        em.flush();
        em.createNativeQuery("select set_config('aval.person', :person, true)")
                .setParameter("person", Actor.PORTAL.person().toString())
                .getSingleResult();
        work.run();
        em.flush();
        caller.identified();
    }
}
