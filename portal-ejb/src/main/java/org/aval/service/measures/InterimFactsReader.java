package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.measures.InterimFacts;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;

/** Gathers what the rules of interim measures need to know. */
@Dependent
class InterimFactsReader {

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    @Inject
    InstitutionDesk institution;

    InterimFacts of(IncidentCase incident, UUID person) {
        return new InterimFacts(
                !incident.getState().isOver(),
                isRespondent(incident.getId(), person),
                parameters.number("interimMostDays"),
                parameters.number("mandateProlongations"));
    }

    /** Did the institution choose that mandates are suspended without waiting for the chair (decision 5)? */
    boolean suspendsByItself() {
        return parameters.text("interimSuspension", institution.today()).equals("AUTOMATIC");
    }

    boolean isRespondent(UUID incident, UUID person) {
        return !em.createNativeQuery(
                        """
                        select 1 from incident_party p where p.incident_case_id = :incident and p.person_id = :person
                           and p.capacity = 'RESPONDENT' and p.ended_on is null""")
                .setParameter("incident", incident)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }
}
