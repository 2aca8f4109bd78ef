package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.logos.LogoState;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Act;

/**
 * Carries out on a permit what was ordered elsewhere, in the transaction of the order. The act is the portal's own and
 * carries no word of why: who asked learns by when the mark is shown no more, and to whom to write.
 */
@Dependent
public class LogoOrders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Logos logos;

    @Inject
    LogoLetters letters;

    /**
     * The mark is shown no more.
     *
     * @return false when it is not allowed any more
     */
    public boolean revoke(UUID id, Act act) {
        LogoUse use = logos.any(id);
        LogoState state = use.getState();
        boolean allowed = state == LogoState.APPROVED || state == LogoState.APPROVED_WITH_CONDITIONS;
        if (allowed) {
            take(use, LogoStep.REVOKE, act);
        }
        return allowed;
    }

    /** It may be shown again, on the terms on which it was allowed; what is over stays over. */
    public void restore(UUID id, Act act) {
        LogoUse use = logos.any(id);
        boolean over = use.getPeriod().endsOn().isBefore(act.effectiveOn());
        if (use.getState() == LogoState.REVOKED && !over) {
            boolean bare = use.getTrail().getConditions().isBlank();
            take(use, bare ? LogoStep.RESTORE : LogoStep.RESTORE_WITH_CONDITIONS, act);
        }
    }

    private void take(LogoUse use, LogoStep step, Act act) {
        use.take(step, act, logos.of(use));
        em.flush();
        letters.after(step, use, act, logos.of(use));
    }
}
