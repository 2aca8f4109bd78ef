package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.SessionFacts;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Command;

/** Where sessions are planned, convened, opened and closed, and who came is noted. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER"})
public class SessionDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    SessionReaders readers;

    @Inject
    Sessions sessions;

    @Inject
    Items items;

    @Inject
    Seating seating;

    @Inject
    AutomaticRecusals automatic;

    @Inject
    Admission admission;

    @Inject
    TakenOver takenOver;

    @Inject
    SessionLetters letters;

    /** A session is to be held; the second convening of one without a quorum takes over what that one left open. */
    @Command
    public UUID plan(SessionWish wish) {
        Act act = readers.act();
        SessionFacts facts = sessions.facts(wish);
        CommitteeSession session = CommitteeSession.plan(sessions.nextReference(wish), wish, act, facts);
        UUID first = wish.secondOf();
        if (first != null && sessions.any(first).getState() != SessionState.POSTPONED) {
            throw new Refusal("committee.notPostponed");
        }
        em.persist(session);
        em.flush();
        if (first != null) {
            takenOver.from(sessions.any(first), session, act);
        }
        return session.getId();
    }

    /** Members and advisers are called; who has a ground against a case withdraws, the others are let into it. */
    @Command
    public void convene(SessionRef shown) {
        readers.act();
        UUID id = sessions.fresh(shown).getId();
        List<Voter> voters = automatic.look(id);
        Act act = readers.act();
        CommitteeSession session = sessions.any(id);
        session.convene(act, sessions.facts(session));
        admission.called(id, voters, act);
        letters.toTheTable("committee.convened", session);
    }

    /**
     * Who is at the table now.
     *
     * @param here the seats whose holders are there
     * @param remote those of them who are at another place
     */
    @Command
    public void attend(SessionRef shown, Set<UUID> here, Set<UUID> remote) {
        Act act = readers.act();
        CommitteeSession session = sessions.fresh(shown);
        SessionFacts facts = sessions.facts(session);
        session.verdict(SessionStep.ATTEND, act.by(), facts).orRefuse();
        Set<UUID> known = seating.seats();
        if (!known.containsAll(here)) {
            throw new Refusal("committee.unknown");
        }
        Set<UUID> gone = new HashSet<>(session.present());
        gone.removeAll(here);
        gone.forEach(seat -> session.attend(seat, false, false, act, facts));
        here.stream()
                .filter(seat -> !session.present().contains(seat))
                .forEach(seat -> session.attend(seat, true, remote.contains(seat), act, facts));
    }

    /** Who presides opens it; the grounds are looked at once more. */
    @Command
    public void open(SessionRef shown) {
        readers.act();
        UUID id = sessions.fresh(shown).getId();
        List<Voter> voters = automatic.look(id);
        Act act = readers.act();
        CommitteeSession session = sessions.any(id);
        session.open(act, sessions.facts(session));
        admission.opened(id, voters, act);
    }

    /** Who presides closes it. */
    @Command
    public void close(SessionRef shown) {
        Act act = readers.act();
        CommitteeSession session = sessions.fresh(shown);
        session.close(act, sessions.facts(session));
    }

    /** Too few came; what is on the agenda waits for another session. */
    @Command
    public void postpone(SessionRef shown) {
        Act act = readers.act();
        CommitteeSession session = sessions.fresh(shown);
        session.postpone(act, sessions.facts(session));
        leave(session, act);
        letters.toTheTable("committee.postponed", session);
    }

    /** It is not held at all. */
    @Command
    public void cancel(SessionRef shown) {
        Act act = readers.act();
        CommitteeSession session = sessions.fresh(shown);
        boolean known = session.getConvenedAt() != null;
        session.cancel(act, sessions.facts(session));
        leave(session, act);
        if (known) {
            letters.toTheTable("committee.cancelled", session);
        }
    }

    /** The secretary puts the items aside at once; when the chair ends the session, the secretary does it afterwards. */
    private void leave(CommitteeSession session, Act act) {
        if (act.by().is(Role.ETHICS_SECRETARY)) {
            for (AgendaItem item : items.unsettled(session.getId())) {
                item.defer(act, items.facts(session, item.getRecusals().seats(), act.by()));
            }
        }
    }
}
