package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.people.Person;
import org.aval.domain.secrecy.IdentityOpening;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** A word to the other office that an answer waits in the portal, and not of what. */
@Dependent
class OpeningLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    void waiting(IdentityOpening opening) {
        @SuppressWarnings("unchecked")
        List<UUID> people = em.createNativeQuery("select * from identity_people(:incident, :office)", UUID.class)
                .setParameter("incident", opening.getIncident())
                .setParameter("office", opening.answering().name())
                .getResultList();
        people.forEach(person -> send(opening, person));
    }

    private void send(IdentityOpening opening, UUID to) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                "secrecy.waiting",
                opening.getId() + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                links.to("/home").toString());
    }
}
