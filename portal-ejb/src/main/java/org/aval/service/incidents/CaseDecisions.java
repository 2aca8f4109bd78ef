package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;

/** Where the committee's decision on a case reaches it, in the transaction in which it is taken. */
@Dependent
public class CaseDecisions {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseTerms terms;

    /**
     * The committee decided; quorum, recusals and reasons are its own guards, asked before.
     *
     * @throws Refusal when the case does not wait for a decision, or does not open to who records it
     */
    public void decided(UUID incident, Act act) {
        caller.identified();
        IncidentCase found = em.find(IncidentCase.class, incident);
        if (found == null) {
            throw new Refusal("incidents.unknown");
        }
        found.decide(terms.due(CaseStep.DECIDE, found, act.effectiveOn()), act);
    }
}
