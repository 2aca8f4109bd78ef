package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.secrecy.EmergencyOpening;
import org.aval.domain.shared.Act;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseHands;
import org.aval.service.vault.Holder;

/** Lets the two people into the case until a moment, and out again: with a key of their own, as everybody who works on it. */
@Dependent
class EmergencyHands {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseHands hands;

    @Inject
    Acts acts;

    /** Both read from now on. */
    void letIn(EmergencyOpening opening, Act act) {
        UUID incident = Objects.requireNonNull(opening.getIncident());
        Instant until = Objects.requireNonNull(opening.getOpenUntil());
        caller.asPortal(() -> {
            Holder desk = desk(incident);
            for (UUID person : List.of(opening.getAskedBy(), Objects.requireNonNull(opening.getAnsweredBy()))) {
                end(incident, person, act);
                hands.giveUntil(incident, person, until, desk, act);
            }
        });
    }

    /** Both leave before their time is over. */
    void letOut(EmergencyOpening opening, Act act) {
        UUID incident = Objects.requireNonNull(opening.getIncident());
        caller.asPortal(() -> {
            end(incident, opening.getAskedBy(), act);
            end(incident, Objects.requireNonNull(opening.getAnsweredBy()), act);
        });
    }

    /** Whoever's time is over leaves, with their key. */
    void endOver(Instant now) {
        Act act = acts.ofThePortal("");
        for (Tuple row : over(now)) {
            end(Columns.id(row, "incident_case_id"), Columns.id(row, "person_id"), act);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> over(Instant now) {
        return em.createNativeQuery(
                        """
                        select h.incident_case_id, h.person_id from incident_hand h
                         where h.capacity = 'EMERGENCY' and h.ended_at is null and h.until <= :now""",
                        Tuple.class)
                .setParameter("now", now)
                .getResultList();
    }

    private void end(UUID incident, UUID person, Act act) {
        hands.end(incident, person, HandCapacity.EMERGENCY, act);
    }

    /** The key of its desk lets them in: the portal holds it for whoever holds that office. */
    private Holder desk(UUID incident) {
        String desk = (String) em.createNativeQuery("select c.desk from incident_case c where c.id = :id", String.class)
                .setParameter("id", incident)
                .getSingleResult();
        return Holder.role(CaseDesk.valueOf(desk).role());
    }
}
