package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every ten minutes, puts together what was counted of campaigns line by line; what they sum up to stays. */
@Singleton
@PermitAll
public class TallyRound {

    /** Fewer lines than that are summed up as fast as one. */
    static final int FEW = 100;

    @PersistenceContext
    EntityManager em;

    /** Puts together where there is much; on two nodes at once, one of them does. */
    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    public void fold() {
        em.createNativeQuery("select fold_tallies(:few)")
                .setParameter("few", FEW)
                .getSingleResult();
    }
}
