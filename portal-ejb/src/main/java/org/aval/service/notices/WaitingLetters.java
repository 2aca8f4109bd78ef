package org.aval.service.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** Letters that say that something waits in the portal, and nothing else: the same for everything about cases. */
@Dependent
public class WaitingLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Something waits for somebody. */
    public void send(UUID to) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                "measures.waits",
                // Whoever reads the outbox must not be led to a case, nor count what happens in it.
                UUID.randomUUID().toString(),
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                links.to("/home").toString());
    }
}
