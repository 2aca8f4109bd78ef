package org.aval.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The values of the institution's jurisdiction (specification B12): data with a source, never a constant of the code. */
@Stateless
@PermitAll
public class Parameters {

    @PersistenceContext
    EntityManager em;

    /** How many days after the first day a newcomer's signature is due. */
    public int onboardingDueDays() {
        return number("onboardingDueDays");
    }

    /** How many days after the first day a newcomer's rights stop without a signature. */
    public int onboardingHardLimitDays() {
        return number("onboardingHardLimitDays");
    }

    private int number(String key) {
        return Integer.parseInt((String) em.createNativeQuery("select value from parameter where key = :key")
                .setParameter("key", key)
                .getSingleResult());
    }
}
