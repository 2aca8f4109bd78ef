package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseGuards;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.vault.CaseHands;

/** Asks people by name to work on a case, and lets them go. Nobody who stands against it is asked. */
@Dependent
class CaseAppointments {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseHands hands;

    @Inject
    CaseGrounds grounds;

    /** Somebody works on it by name from now on. @throws org.aval.domain.shared.Refusal when they may not */
    void ask(CaseDoor.Opened opened, HandCapacity capacity, UUID person, Act act) {
        UUID incident = opened.incident().getId();
        fits(capacity, person)
                .and(() -> CaseGuards.mayWork(capacity, grounds.onFile(incident, person)))
                .orRefuse();
        hands.give(incident, person, capacity, opened.holder(), act);
    }

    /** Whoever works on it in this capacity does not any more. */
    void release(CaseDoor.Opened opened, HandCapacity capacity, Act act) {
        UUID incident = opened.incident().getId();
        people(incident, capacity).forEach(person -> hands.end(incident, person, capacity, act));
    }

    /** Nobody works on it by name any more: it is over. */
    void releaseAll(CaseDoor.Opened opened, Act act) {
        for (HandCapacity capacity : HandCapacity.values()) {
            release(opened, capacity, act);
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> people(UUID incident, HandCapacity capacity) {
        return em.createNativeQuery(
                        """
                        select h.person_id from incident_hand h
                         where h.incident_case_id = :incident and h.capacity = :capacity and h.ended_at is null""",
                        UUID.class)
                .setParameter("incident", incident)
                .setParameter("capacity", capacity.name())
                .getResultList();
    }

    /** A unit is put right by who leads people, counsel is legal's, and who judges later does not look into it before. */
    private Verdict fits(HandCapacity capacity, UUID person) {
        return switch (capacity) {
            case UNIT_HANDLER -> Verdict.unless(!holds(person, Role.MANAGER), "incidents.leadsNobody");
            case COUNSEL -> Verdict.unless(!holds(person, Role.LEGAL), "incidents.notLegal");
            case INVESTIGATOR -> Verdict.unless(!holds(person, Role.EMPLOYEE), "incidents.notInPost")
                    .and(() -> Verdict.unless(
                            holds(person, Role.ETHICS_CHAIR) || holds(person, Role.ETHICS_SECRETARY),
                            "incidents.judgesLater"));
            default -> Verdict.GRANTED;
        };
    }

    private boolean holds(UUID person, Role role) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select from person_role r where r.person_id = :person and r.role = :role)",
                        Boolean.class)
                .setParameter("person", person)
                .setParameter("role", role.name())
                .getSingleResult();
    }
}
