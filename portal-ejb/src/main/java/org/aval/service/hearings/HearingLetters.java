package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.service.notices.WaitingLetters;

/** Letters about a hearing say that something waits in the portal, and nothing else. */
@Dependent
class HearingLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingLetters waiting;

    /** Something waits for somebody. */
    void waits(UUID to) {
        waiting.send(to);
    }

    /** Something waits for those who sit at the desk of a case. */
    @SuppressWarnings("unchecked")
    void toDesk(UUID incident) {
        List<UUID> desk = em.createNativeQuery("select case_desk_people(:incident)", UUID.class)
                .setParameter("incident", incident)
                .getResultList();
        desk.forEach(this::waits);
    }
}
