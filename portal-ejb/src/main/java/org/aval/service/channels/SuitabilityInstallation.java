package org.aval.service.channels;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.channels.Fit;
import org.aval.domain.channels.Judgement;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.channels.Suitability;
import org.aval.domain.shared.Act;
import org.aval.policies.platforms.SuitabilityEntry;
import org.aval.policies.platforms.SuitabilityTable;

/** Fills a new installation with what the platforms suit (ruling 13); afterwards the institution judges for itself. */
@Dependent
public class SuitabilityInstallation {

    @PersistenceContext
    EntityManager em;

    /** Brings the whole table in, unless there is one. */
    public void install(Act ofThePortal) {
        if (isEmpty()) {
            SuitabilityTable.all().forEach(entry -> em.persist(judged(entry, ofThePortal)));
            em.flush();
        }
    }

    /** Was nothing judged yet? */
    boolean isEmpty() {
        return em.createNativeQuery("select 1 from suitability limit 1")
                .getResultList()
                .isEmpty();
    }

    private static Suitability judged(SuitabilityEntry told, Act act) {
        return Suitability.judge(
                Objective.valueOf(told.objective()),
                Platform.valueOf(told.platform()),
                new Judgement(Fit.valueOf(told.fit()), told.fr(), told.en()),
                act);
    }
}
