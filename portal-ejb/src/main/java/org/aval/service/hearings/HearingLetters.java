package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** Letters about a hearing say that something waits in the portal, and nothing else. */
@Dependent
class HearingLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Something waits for somebody. */
    void waits(UUID to) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                "measures.waits",
                // Whoever reads the outbox must not be led to a case, nor count what is written in it.
                UUID.randomUUID().toString(),
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                links.to("/home").toString());
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
