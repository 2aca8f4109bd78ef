package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** What leaves about a case says that something waits in the portal, and nothing else. */
@Dependent
public class WaitingLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Something waits for somebody. */
    public void waits(UUID to) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                "measures.waits",
                // Whoever reads the outbox must not be led to a case, nor count what happens in it.
                UUID.randomUUID().toString(),
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                links.to("/home").toString());
    }
}
