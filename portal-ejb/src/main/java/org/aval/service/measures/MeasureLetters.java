package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.measures.InterimMeasure;
import org.aval.service.notices.WaitingLetters;

/** Letters about measures say that something waits in the portal, and nothing else. */
@Dependent
class MeasureLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingLetters waiting;

    /** To the chair who may know of the case: something waits. */
    void proposed(InterimMeasure measure) {
        chairs(measure.getIncident()).forEach(waiting::send);
    }

    /** To the chair and the desk who may know of the case: something of it changed by itself. */
    void ended(InterimMeasure measure) {
        Set<UUID> readers = new LinkedHashSet<>(chairs(measure.getIncident()));
        readers.addAll(desk(measure.getIncident()));
        readers.forEach(waiting::send);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> desk(UUID incident) {
        return em.createNativeQuery("select case_desk_people(:incident)", UUID.class)
                .setParameter("incident", incident)
                .getResultList();
    }

    /** To who sees to it: something waits. */
    void ordered(FinalMeasure measure) {
        UUID owner = measure.getOwner();
        if (owner != null) {
            waiting.send(owner);
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> chairs(UUID incident) {
        return em.createNativeQuery(
                        """
                        select distinct r.person_id from person_role r
                         where r.role = 'ETHICS_CHAIR' and case_open_to(:incident, r.person_id)""",
                        UUID.class)
                .setParameter("incident", incident)
                .getResultList();
    }
}
