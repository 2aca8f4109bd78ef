package org.aval.service.channels;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.service.shared.Acts;

/** At the first start of a version that knows the table: an institution that moved in before gets it. */
@Singleton
@Startup
@PermitAll
public class SuitabilityUpkeep {

    /** Two nodes that start at once: one writes the table, the other waits and finds it there. */
    private static final long LOCK = 0x737569746564L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    SuitabilityInstallation installation;

    @PostConstruct
    void complete() {
        boolean stands = !em.createNativeQuery("select 1 from institution")
                .getResultList()
                .isEmpty();
        if (stands && installation.isEmpty()) {
            em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                    .setParameter("lock", LOCK)
                    .getSingleResult();
            installation.install(acts.ofThePortal(""));
        }
    }
}
