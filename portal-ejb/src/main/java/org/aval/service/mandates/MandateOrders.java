package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.shared.Act;

/**
 * Carries out on a mandate what was ordered elsewhere, in the transaction of the order and by the rules of mandates. The
 * act carries no word of why: holder and manager learn that it is suspended, and to whom to write.
 */
@Dependent
public class MandateOrders {

    @Inject
    Mandates mandates;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    MandateLetters letters;

    private interface Change {
        void on(Mandate mandate, MandateFacts facts);
    }

    /** Nobody speaks under it until it is looked at again. */
    public void suspend(UUID id, LocalDate reviewOn, Act act) {
        letters.suspended(step(id, act, (mandate, facts) -> mandate.suspend(reviewOn, act, facts)), act);
    }

    /** It is looked at again on another day. */
    public void prolong(UUID id, LocalDate reviewOn, Act act) {
        letters.prolonged(step(id, act, (mandate, facts) -> mandate.prolong(reviewOn, act, facts)), act);
    }

    /** The holder speaks again; what ended otherwise meanwhile stays ended. */
    public void reinstate(UUID id, Act act) {
        if (mandates.any(id).getState() == MandateState.SUSPENDED) {
            letters.reinstated(step(id, act, (mandate, facts) -> mandate.reinstate(act, facts)), act);
        }
    }

    private Mandate step(UUID id, Act act, Change change) {
        Mandate mandate = mandates.any(id);
        mandates.alone(mandate.getHolder());
        change.on(mandate, circumstances.of(mandate, act.by()));
        mandates.keep(mandate);
        return mandate;
    }
}
