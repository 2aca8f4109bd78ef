package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.ItemSubject;
import org.aval.domain.committee.ItemWish;
import org.aval.domain.shared.Act;
import org.jspecify.annotations.Nullable;

/** What a session without a quorum left open is put on the agenda of its second convening. */
@Dependent
class TakenOver {

    private static final Set<ItemState> LEFT = EnumSet.of(ItemState.ON_AGENDA, ItemState.VOTING, ItemState.DEFERRED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Items items;

    @Inject
    ItemWords words;

    @Inject
    Documents documents;

    @Inject
    Deliberations notes;

    @Inject
    AutomaticRecusals automatic;

    @Inject
    Challenges challenges;

    void from(CommitteeSession first, CommitteeSession second, Act act) {
        List<AgendaItem> left = items.of(first.getId()).stream()
                .filter(item -> LEFT.contains(item.getState()))
                .toList();
        left.stream()
                .filter(item -> item.getState().isOpen())
                .forEach(item ->
                        item.defer(act, items.facts(first, item.getRecusals().seats(), act.by())));
        em.flush();
        int place = 0;
        for (AgendaItem item : left) {
            if (!elsewhere(item.getAbout())) {
                put(item, second, ++place, act);
            }
        }
        automatic.look(second.getId());
        items.of(second.getId()).stream().map(AgendaItem::getId).forEach(challenges::attach);
    }

    private void put(AgendaItem before, CommitteeSession second, int place, Act act) {
        ItemWords.Place old = ItemWords.Place.of(before, act.by());
        ItemWords.Place next = new ItemWords.Place(before.getAbout(), second.getId(), act.by());
        ItemSubject asked = before.getSubject();
        ItemSubject subject = new ItemSubject(
                asked.title(),
                words.kept(next, "question", words.read(old, "question", asked.question())),
                asked.expression(),
                asked.rapporteur());
        AgendaItem item = AgendaItem.put(
                second.getId(),
                place,
                new ItemWish(before.getKind(), before.getAbout(), subject),
                act,
                items.facts(second, Set.of(), act.by()));
        em.persist(item);
        em.flush();
        notes.begin(item.getId());
        documents.keep(item, documents.of(before, act.by()), act.by());
    }

    private boolean elsewhere(@Nullable UUID about) {
        return about != null
                && !em.createNativeQuery(
                                """
                                select 1 from committee_item i where i.case_id = :about
                                   and i.state in ('ON_AGENDA', 'VOTING', 'DECIDED')""")
                        .setParameter("about", about)
                        .getResultList()
                        .isEmpty();
    }
}
