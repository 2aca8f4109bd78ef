package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What the steps of a case ask about its measures. */
@Dependent
class MeasureFacts {

    @PersistenceContext
    EntityManager em;

    /** Is nothing waiting for a decision, nothing stopped any more, and all that was decided done or waived? */
    boolean areDone(UUID incident) {
        return (Boolean) em.createNativeQuery(
                        """
                        select not exists (select from interim_measure i where i.incident_case_id = :incident
                                              and i.state in ('PROPOSED', 'IN_FORCE'))
                           and not exists (select from final_measure m where m.incident_case_id = :incident
                                              and m.state in ('PROPOSED', 'ORDERED'))""",
                        Boolean.class)
                .setParameter("incident", incident)
                .getSingleResult();
    }
}
