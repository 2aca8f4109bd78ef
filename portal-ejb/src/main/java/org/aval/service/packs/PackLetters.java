package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.packs.Pack;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.notices.WaitingLetters;
import org.aval.service.shared.Links;

/** Tells who asked that a document is ready: not which, and of what is told from cases not even that. */
@Dependent
class PackLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    WaitingLetters waiting;

    @Inject
    Links links;

    void ready(Pack pack) {
        if (pack.getWish().kind().isOfCases()) {
            waiting.send(pack.getAskedBy());
            return;
        }
        Person asker = em.getReference(Person.class, pack.getAskedBy());
        outbox.post(
                "packs.ready",
                pack.getId() + ":" + pack.getTries(),
                new Recipient(asker.getId(), asker.fullName(), asker.getWorkEmail(), asker.getLanguage()),
                links.to("/packs/pack?id=" + pack.getId()).toString());
    }
}
