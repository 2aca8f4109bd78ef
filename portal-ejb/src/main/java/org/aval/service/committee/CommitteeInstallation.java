package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Quorum;
import org.aval.domain.committee.SessionFacts;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Brings a committee in that was there before the portal. */
@Dependent
public class CommitteeInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    Deliberations notes;

    @Inject
    Decided decided;

    @Inject
    AutomaticRecusals automatic;

    @Inject
    Panel panel;

    @Inject
    ItemWords itemWords;

    @Inject
    MinutesWords words;

    @Inject
    MinutesFile file;

    /** Somebody sits there. */
    public void keep(CommitteeSeat seat) {
        em.persist(seat);
        em.flush();
    }

    /** A session that was held, or will be. */
    public void keep(CommitteeSession session) {
        em.persist(session);
        em.flush();
    }

    /** What was on its agenda. */
    public void keep(AgendaItem item) {
        em.persist(item);
        em.flush();
    }

    /** What somebody said of an item, as it is kept: sealed when it is about a case. */
    public String said(@Nullable UUID about, UUID session, Actor who, String field, String words) {
        return itemWords.kept(new ItemWords.Place(about, session, who), field, words);
    }

    /**
     * From here on an item's deliberation has a key; whoever has a ground against its case was recused by the portal, the
     * others work on it.
     */
    public void open(AgendaItem item, List<Voter> voters, Act secretary, Act ofThePortal) {
        notes.begin(item.getId());
        voters.forEach(voter -> automatic.look(item, voter, ofThePortal));
        em.flush();
        panel.seat(item, voters, secretary);
    }

    /** An item was decided, by this quorum. */
    public void decided(AgendaItem item, Quorum quorum) {
        decided.counted(item, quorum);
    }

    /**
     * The minutes of a session that is over: written and signed by the secretary, agreed and signed by the chair.
     *
     * @param item the one that was decided
     */
    public void minutes(
            CommitteeSession session,
            AgendaItem item,
            String remarks,
            Act writes,
            Act signs,
            Act agrees,
            SessionFacts facts) {
        session.draft(words.kept(session, remarks, writes.by()), writes, facts);
        session.approve(agrees, facts);
        session.signAsSecretary(signs, facts);
        file.make(session, signs);
        session.sign(file.sha256(session), agrees, facts);
        em.flush();
        panel.dissolve(item, agrees);
    }
}
