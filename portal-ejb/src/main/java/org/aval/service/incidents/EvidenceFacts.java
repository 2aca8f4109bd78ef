package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What the steps of a case ask about its evidence. */
@Dependent
class EvidenceFacts {

    @PersistenceContext
    EntityManager em;

    /** Is a piece of evidence sealed? Before that nobody asks for anything to be removed (rule R-21). */
    boolean isKept(UUID incident) {
        return !em.createNativeQuery("select 1 from exhibit where incident_case_id = :incident limit 1")
                .setParameter("incident", incident)
                .getResultList()
                .isEmpty();
    }
}
