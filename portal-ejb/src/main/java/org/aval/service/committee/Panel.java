package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Act;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseHands;

/** Who decides an item is let into its case and into what is noted about it, and let out again. */
@Dependent
class Panel {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseHands hands;

    @Inject
    ItemWords words;

    @Inject
    Deliberations notes;

    /** Everybody who sits on the item works on its case from now on. */
    void seat(AgendaItem item, Collection<Voter> voters, Act act) {
        voters.stream()
                .filter(voter -> !item.getRecusals().keepAway(voter.seat()))
                .forEach(voter -> admit(item, voter, act));
    }

    private void admit(AgendaItem item, Voter voter, Act act) {
        UUID about = item.getAbout();
        if (about != null) {
            boolean reports = voter.seat().equals(item.getSubject().rapporteur());
            HandCapacity capacity = reports ? HandCapacity.RAPPORTEUR : HandCapacity.MEMBER;
            words.holder(about, act.by()).ifPresent(by -> hands.give(about, voter.person(), capacity, by, act));
        }
        notes.share(item.getId(), voter.person(), act.by());
    }

    /** Somebody does not sit on it any more: no key, no hand. Before the recusal stands, because after it they see nothing. */
    void leave(AgendaItem item, UUID person, Act act) {
        UUID about = item.getAbout();
        if (about != null) {
            hands.end(about, person, HandCapacity.MEMBER, act);
            hands.end(about, person, HandCapacity.RAPPORTEUR, act);
        }
        notes.takeBack(item.getId(), person);
    }

    /** The committee is done with the item: everybody leaves its case, and what was noted is gone. */
    void dissolve(AgendaItem item, Act act) {
        UUID about = item.getAbout();
        if (about != null) {
            working(about)
                    .forEach(hand -> hands.end(
                            about,
                            Columns.id(hand, "person_id"),
                            Columns.constant(hand, "capacity", HandCapacity.class),
                            act));
        }
        notes.erase(item.getId());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> working(UUID about) {
        return em.createNativeQuery(
                        """
                        select h.person_id, h.capacity from incident_hand h
                         where h.incident_case_id = :about and h.capacity in ('MEMBER', 'RAPPORTEUR') and h.ended_at is null""",
                        Tuple.class)
                .setParameter("about", about)
                .getResultList();
    }
}
