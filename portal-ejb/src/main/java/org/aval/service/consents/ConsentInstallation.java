package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.shared.Act;

/** Brings consents in that were there before the portal. */
@Dependent
public class ConsentInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    ShownRecords records;

    @Inject
    Consents consents;

    /** A consent that was given. */
    public void keep(ImageConsent consent) {
        em.persist(consent);
        em.flush();
    }

    /** What shows the person, with what the registers know of it. */
    public ConsentUse use(Shown shown, Act act) {
        return records.use(shown, act);
    }

    /** It was withdrawn that day. */
    public void withdraw(ImageConsent consent, Act act) {
        consent.withdraw(consents.removeBy(act.effectiveOn()), act);
    }
}
