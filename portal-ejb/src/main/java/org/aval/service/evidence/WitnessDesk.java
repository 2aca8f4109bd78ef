package org.aval.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.evidence.Witness;
import org.aval.domain.evidence.WitnessWay;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** The auditor names who keeps the log's checkpoints outside the portal, and releases them. */
@Stateless
@RolesAllowed("AUDITOR")
public class WitnessDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    WitnessRows rows;

    /** Somebody gets the newest checkpoint within minutes, and another each day. */
    @Command
    public void name(String name, WitnessWay way, String place) {
        Act act = acts.now("");
        em.persist(Witness.name(name.strip(), way, place.strip(), rows.stands(way, place.strip()), act));
        em.flush();
    }

    /** It gets no more. */
    @Command
    public void release(WitnessRef shown) {
        Act act = acts.now("");
        Witness witness = em.find(Witness.class, shown.id());
        if (witness == null) {
            throw new Refusal("evidence.unknown");
        }
        if (witness.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        witness.release(act);
    }
}
