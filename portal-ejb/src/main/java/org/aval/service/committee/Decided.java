package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Quorum;
import org.aval.domain.shared.Act;
import org.aval.service.incidents.CaseDecisions;
import org.aval.service.measures.FinalOrders;
import org.aval.service.reviews.PanelDecisions;

/** What follows from a decision: the quorum it was taken by is kept, and a case goes on. */
@Dependent
class Decided {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseDecisions cases;

    @Inject
    PanelDecisions panels;

    @Inject
    FinalOrders measures;

    void stands(AgendaItem item, Quorum quorum, Act act) {
        counted(item, quorum);
        UUID about = item.getAbout();
        if (about != null) {
            cases.decided(about, act);
            panels.concluded(about, item.getId());
            measures.stand(item.getId(), item.getVoting().proposal().finding());
        }
    }

    /** The minutes say by which quorum it was, whoever sits there later. */
    void counted(AgendaItem item, Quorum quorum) {
        em.flush();
        em.createNativeQuery(
                        """
                        insert into committee_count (committee_item_id, entitled, needed, present)
                        values (:item, :entitled, :needed, :present)""")
                .setParameter("item", item.getId())
                .setParameter("entitled", quorum.entitled())
                .setParameter("needed", quorum.needed())
                .setParameter("present", quorum.present())
                .executeUpdate();
    }
}
