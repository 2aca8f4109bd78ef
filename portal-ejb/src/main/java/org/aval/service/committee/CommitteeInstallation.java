package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.CommitteeSession;

/** Brings a committee in that was there before the portal. */
@Dependent
public class CommitteeInstallation {

    @PersistenceContext
    EntityManager em;

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
}
