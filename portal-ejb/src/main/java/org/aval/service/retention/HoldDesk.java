package org.aval.service.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.aval.domain.retention.HoldStep;
import org.aval.domain.retention.LegalHold;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Counsel holds what must not be destroyed, by a reference, and learns nothing of what it is. */
@Stateless
@RolesAllowed("LEGAL")
public class HoldDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    Acts acts;

    @Inject
    HoldTexts texts;

    @Inject
    HoldRows rows;

    /** The holds, those that stand first. */
    public List<HoldRow> list() {
        return rows.all(caller.identified());
    }

    /** Nothing of this reference is destroyed from now on. */
    @Command
    public void hold(String reference, String reasons) {
        caller.identified();
        String meant = reference.strip().toUpperCase(Locale.ROOT);
        Act act = acts.now("");
        HoldTexts.written(reasons);
        LegalHold held = LegalHold.hold(meant, rows.isHeld(meant), act);
        em.persist(held);
        em.flush();
        texts.keep(held.getId(), HoldStep.HOLD, reasons);
    }

    /** It may be destroyed again when its days are over. */
    @Command
    public void lift(HoldRef shown, String reasons) {
        caller.identified();
        LegalHold held = em.find(LegalHold.class, shown.id());
        if (held == null) {
            throw new Refusal("retention.unknown");
        }
        if (held.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        Act act = acts.now("");
        HoldTexts.written(reasons);
        held.lift(act);
        texts.keep(held.getId(), HoldStep.LIFT, reasons);
    }
}
