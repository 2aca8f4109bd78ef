package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Act;
import org.aval.service.notices.WaitingLetters;

/** Who comes to the items of a session and who leaves them, and what the parties are told of it. */
@Dependent
class Admission {

    @PersistenceContext
    EntityManager em;

    @Inject
    Items items;

    @Inject
    Panel panel;

    @Inject
    Challenges challenges;

    @Inject
    WaitingLetters quiet;

    @Inject
    PortalEyes eyes;

    /** The session is called: the members are let in, and who is heard learns who decides, and until when to challenge. */
    void called(UUID session, Collection<Voter> voters, Act act) {
        seat(session, voters, act);
        eyes.see(() -> items.unsettled(session).stream()
                .map(AgendaItem::getAbout)
                .filter(Objects::nonNull)
                .flatMap(about -> heard(about).stream())
                .forEach(quiet::send));
    }

    /** The session is opened: who does not sit is told to those who challenged them. */
    void opened(UUID session, Collection<Voter> voters, Act act) {
        seat(session, voters, act);
        challenges.opened(session, act);
    }

    private void seat(UUID session, Collection<Voter> voters, Act act) {
        items.unsettled(session).forEach(item -> panel.seat(item, voters, act));
    }

    /** Somebody does not sit on an item any more. */
    void leave(AgendaItem item, UUID person, Act act) {
        eyes.see(() -> panel.leave(item, person, act));
        challenges.left(item.getId(), act);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> heard(UUID about) {
        return em.createNativeQuery(
                        "select h.person_id from hearing h where h.incident_case_id = :about and h.state <> 'DRAFT'",
                        UUID.class)
                .setParameter("about", about)
                .getResultList();
    }
}
