package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.measures.InterimFacts;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;

/**
 * Where the institution chose so (parameter {@code interimSuspension}, decision 5), a mandate that is proposed to be suspended
 * in a grave case is suspended without waiting for the chair, who may lift it at any moment.
 */
@Dependent
class InterimAutomat {

    private static final int GRAVE = 3;

    @Inject
    Acts acts;

    @Inject
    InterimFactsReader reader;

    @Inject
    InterimCarriage carriage;

    /** Orders what was proposed, where the institution chose so. @return false when it waits for the chair */
    boolean ordered(InterimMeasure proposed, IncidentCase incident, InterimFacts facts) {
        Integer severity = incident.getSeverity();
        boolean grave = severity != null && severity >= GRAVE;
        boolean byItself = grave && proposed.getKind() == InterimKind.MANDATE_SUSPENSION && reader.suspendsByItself();
        if (byItself) {
            Act act = acts.ofThePortal("");
            proposed.order(act.effectiveOn().plusDays(facts.mostDays()), act, facts);
            carriage.carryOut(proposed, act);
        }
        return byItself;
    }
}
