package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.StandIn;
import org.aval.domain.mandates.StandInPlace;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** Where Communications name somebody else who stands in under a mandate that runs: one who left is replaced here. */
@Stateless
@RolesAllowed({"COMMS", "COMMS_DIRECTOR", "DG"})
public class StandInDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Mandates mandates;

    @Inject
    StandIns hands;

    @Inject
    MandateLetters letters;

    /** Who stands in, who did, and may the reader change it. */
    public StandInSheet read(UUID mandate) {
        Actor reader = acts.now("").by();
        StandIn.ofTheOffice(reader).orRefuse();
        return hands.sheet(mandates.any(mandate), reader);
    }

    /**
     * Names who stands in from today on. Who is named and the holder are told.
     *
     * @param person null for nobody
     */
    @Command
    public void name(UUID mandate, int version, StandInPlace place, @Nullable UUID person, String reason) {
        Mandate found = mandates.fresh(mandate, version);
        mandates.alone(found.getHolder());
        Act act = acts.now(reason);
        StandIn hand = StandIn.name(place, person, act, hands.facts(found, place, person));
        hands.put(hand, version);
        em.refresh(found);
        letters.standsIn(found, hand);
    }
}
