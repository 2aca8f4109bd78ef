package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.ItemSubject;
import org.aval.domain.committee.ItemWish;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** Puts something on an agenda: sealed when it is about a case, with its panel when the session is called already. */
@Dependent
class NewItems {

    @PersistenceContext
    EntityManager em;

    @Inject
    Items items;

    @Inject
    WaitingCases cases;

    @Inject
    ItemWords words;

    @Inject
    Documents documents;

    @Inject
    Deliberations notes;

    @Inject
    AutomaticRecusals automatic;

    @Inject
    Panel panel;

    @Inject
    Challenges challenges;

    UUID put(CommitteeSession session, ItemDraft draft, Act act) {
        if (!act.by().is(Role.ETHICS_SECRETARY)) {
            throw new Refusal("committee.notYourOffice", ItemStep.PUT);
        }
        AgendaItem item = made(session, draft, act);
        em.persist(item);
        em.flush();
        notes.begin(item.getId());
        documents.keep(item, draft.documents(), act.by());
        admit(session, item.getId(), act);
        challenges.attach(item.getId());
        return item.getId();
    }

    private AgendaItem made(CommitteeSession session, ItemDraft draft, Act act) {
        UUID about = about(draft);
        cases.fits(session.getKind(), about).orRefuse();
        ItemWords.Place place = new ItemWords.Place(about, session.getId(), act.by());
        ItemSubject subject = new ItemSubject(
                about == null ? draft.title().strip() : cases.reference(about),
                words.kept(place, "question", draft.question()),
                draft.expression(),
                draft.rapporteur());
        return AgendaItem.put(
                session.getId(),
                next(session),
                new ItemWish(draft.kind(), about, subject),
                act,
                items.facts(session, Set.of(), act.by()));
    }

    private void admit(CommitteeSession session, UUID item, Act act) {
        boolean called = session.getState() != SessionState.PLANNED;
        List<Voter> voters = automatic.look(session.getId());
        if (called) {
            panel.seat(items.any(item), voters, act);
        }
    }

    private static @Nullable UUID about(ItemDraft draft) {
        if (draft.kind() != ItemKind.CASE) {
            return null;
        }
        if (draft.about() == null) {
            throw new Refusal("committee.caseMissing");
        }
        return draft.about();
    }

    private int next(CommitteeSession session) {
        return ((Number) em.createNativeQuery("select coalesce(max(a.place), 0) + 1 from agenda_of(:session, null) a")
                        .setParameter("session", session.getId())
                        .getSingleResult())
                .intValue();
    }
}
