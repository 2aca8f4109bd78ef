package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Act;
import org.aval.service.incidents.CaseGrounds;
import org.aval.service.shared.Acts;

/**
 * Whoever has a ground against a case does not sit on it: the portal looks when the item is put, at the convocation
 * and at the opening. It does so itself, because who convenes or opens may have withdrawn from an item.
 */
@Dependent
class AutomaticRecusals {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseGrounds grounds;

    @Inject
    PortalEyes eyes;

    @Inject
    Acts acts;

    @Inject
    Items items;

    @Inject
    Table table;

    @Inject
    Panel panel;

    /** Looks at every unsettled item of a session again. @return every voting seat that counts today */
    List<Voter> look(UUID session) {
        List<Voter> voters = table.voters();
        Act act = acts.ofThePortal("");
        eyes.see(() -> items.unsettled(session).forEach(item -> voters.forEach(voter -> look(item, voter, act))));
        em.clear();
        return voters;
    }

    /** Looks at one member towards one item. */
    void look(AgendaItem item, Voter voter, Act act) {
        UUID about = item.getAbout();
        if (about == null || item.getRecusals().keepAway(voter.seat())) {
            return;
        }
        if (hasGround(about, voter.person())) {
            panel.leave(item, voter.person(), act);
            item.recuseByFact(voter.seat(), act);
        }
    }

    private boolean hasGround(UUID about, UUID person) {
        return grounds.of(about, person).isPresent() || withdrewBefore(about, person);
    }

    /** Whoever withdrew from a case at an earlier session, or decided what is now looked at once more, does not sit on it. */
    private boolean withdrewBefore(UUID about, UUID person) {
        return !em.createNativeQuery("select 1 from cases_withdrawn_from(:person) w(id) where w.id = :about"
                        + " union all select 1 where decided_before(:about, :person)")
                .setParameter("person", person)
                .setParameter("about", about)
                .getResultList()
                .isEmpty();
    }
}
