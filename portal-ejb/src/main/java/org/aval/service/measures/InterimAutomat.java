package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.measures.InterimFacts;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.measures.InterimWish;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;

/**
 * Where the institution chose so (parameter {@code interimSuspension}, decision 5), mandates of respondents are suspended
 * without waiting for the chair, who may lift it at any moment.
 */
@Dependent
public class InterimAutomat {

    private static final int GRAVE = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    InterimRows rows;

    @Inject
    InterimFactsReader reader;

    @Inject
    InterimCarriage carriage;

    /** A case became grave, or a grave one has a respondent more: called in the transaction that makes it so. */
    public void looked(IncidentCase incident) {
        Integer severity = incident.getSeverity();
        if (severity != null && severity >= GRAVE && reader.suspendsByItself()) {
            em.flush();
            suspensions(incident).forEach(target -> suspend(incident, target));
        }
    }

    private List<InterimTarget> suspensions(IncidentCase incident) {
        return rows.targets(incident.getId()).stream()
                .filter(target -> target.kind() == InterimKind.MANDATE_SUSPENSION)
                .toList();
    }

    private void suspend(IncidentCase incident, InterimTarget target) {
        InterimFacts facts = reader.of(incident, target.person());
        InterimWish wish = new InterimWish(target.kind(), target.person(), target.record());
        InterimMeasure proposed = InterimMeasure.propose(incident.getId(), wish, acts.ofThePortal(""), facts);
        em.persist(proposed);
        em.flush();
        order(proposed, facts);
    }

    /** Orders what was proposed, where the institution chose so. @return false when it waits for the chair */
    boolean ordered(InterimMeasure proposed, InterimFacts facts) {
        boolean byItself = proposed.getKind() == InterimKind.MANDATE_SUSPENSION && reader.suspendsByItself();
        if (byItself) {
            order(proposed, facts);
        }
        return byItself;
    }

    private void order(InterimMeasure proposed, InterimFacts facts) {
        Act act = acts.ofThePortal("");
        proposed.order(act.effectiveOn().plusDays(facts.mostDays()), act, facts);
        carriage.carryOut(proposed, act);
    }
}
