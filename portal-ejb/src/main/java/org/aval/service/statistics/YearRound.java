package org.aval.service.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.shared.Actor;

/** In the night after a year is over, its figures are kept as they are then. */
@Singleton
@PermitAll
public class YearRound {

    @PersistenceContext
    EntityManager em;

    @Inject
    YearEditions editions;

    /** Keeps the first edition of each year that has none; a second time there is nothing left to keep. */
    @Schedule(hour = "0", minute = "20", persistent = false)
    public void tell() {
        em.createNativeQuery("select set_config('aval.person', :portal, true)")
                .setParameter("portal", Actor.PORTAL.person().toString())
                .getSingleResult();
        editions.untold().forEach(year -> editions.read(year, 0));
    }
}
