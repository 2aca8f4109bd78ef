package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** Letters about measures say that something waits in the portal, and nothing else. */
@Dependent
class MeasureLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To the chair who may know of the case: something waits. */
    void proposed(InterimMeasure measure) {
        chairs(measure.getIncident()).forEach(this::send);
    }

    /** To who sees to it: something waits. */
    void ordered(FinalMeasure measure) {
        UUID owner = measure.getOwner();
        if (owner != null) {
            send(owner);
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

    private void send(UUID to) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                "measures.waits",
                // Whoever reads the outbox must not be led to a case, nor count its measures.
                UUID.randomUUID().toString(),
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                links.to("/home").toString());
    }
}
