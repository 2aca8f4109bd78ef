package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateStep;
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

    /**
     * Nobody speaks under it for as long as a suspension may last at most; one that rests already goes on resting.
     *
     * @return false when it is over
     */
    public boolean rest(UUID id, LocalDate wanted, Act act) {
        Mandate mandate = mandates.any(id);
        if (may(mandate, MandateStep.SUSPEND, act)) {
            MandateFacts facts = circumstances.of(mandate, act.by());
            LocalDate most = act.effectiveOn().plusDays(facts.law().suspensionDays());
            suspend(id, wanted.isBefore(most) ? wanted : most, act);
        }
        return mandate.getState() == MandateState.SUSPENDED;
    }

    /**
     * It is taken back, for a reason that is told nowhere.
     *
     * @return false when it is over
     */
    public boolean revoke(UUID id, Act act) {
        boolean stands = may(mandates.any(id), MandateStep.REVOKE, act);
        if (stands) {
            letters.revoked(step(id, act, (mandate, facts) -> mandate.revoke(EndReason.CANCELLED, act, facts)), act);
        }
        return stands;
    }

    /** It rested for nothing: the holder speaks again, as soon as the conditions hold that hold for every mandate. */
    public void resume(UUID id, Act act) {
        if (may(mandates.any(id), MandateStep.REINSTATE, act)) {
            reinstate(id, act);
        }
    }

    /** It was taken back for nothing: the holder speaks again, unless its days are over. */
    public void restore(UUID id, Act act) {
        if (may(mandates.any(id), MandateStep.RESTORE, act)) {
            letters.reinstated(step(id, act, (mandate, facts) -> mandate.restore(act, facts)), act);
        }
    }

    private boolean may(Mandate mandate, MandateStep step, Act act) {
        return mandate.verdict(step, act.by(), circumstances.of(mandate, act.by()))
                .granted();
    }

    private Mandate step(UUID id, Act act, Change change) {
        Mandate mandate = mandates.any(id);
        mandates.alone(mandate.getHolder());
        change.on(mandate, circumstances.of(mandate, act.by()));
        mandates.keep(mandate);
        return mandate;
    }
}
