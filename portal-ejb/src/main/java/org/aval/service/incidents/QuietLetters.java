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

/** A word to somebody that something waits in the portal, and not of what: whoever reads the outbox is led to no case. */
@Dependent
public class QuietLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Something waits for them. */
    public void waits(UUID to) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                "measures.waits",
                // A name of its own each time: nobody counts by it what happens in a case.
                UUID.randomUUID().toString(),
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                links.to("/home").toString());
    }
}
