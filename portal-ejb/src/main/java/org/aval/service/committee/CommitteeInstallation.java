package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Quorum;
import org.aval.domain.committee.SessionFacts;
import org.aval.domain.shared.Act;

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

    /** From here on an item's deliberation has a key. */
    public void open(AgendaItem item) {
        notes.begin(item.getId());
    }

    /**
     * The minutes of a session that is over: written and signed by the secretary, agreed and signed by the chair.
     *
     * @param item the one that was decided, by this quorum
     */
    public void minutes(
            CommitteeSession session,
            AgendaItem item,
            Quorum quorum,
            String remarks,
            Act writes,
            Act signs,
            Act agrees,
            SessionFacts facts) {
        decided.stands(item, quorum, agrees);
        session.draft(words.kept(session, remarks, writes.by()), writes, facts);
        session.approve(agrees, facts);
        session.signAsSecretary(signs, facts);
        file.make(session, signs);
        session.sign(file.sha256(session), agrees, facts);
        em.flush();
        notes.erase(item.getId());
    }
}
