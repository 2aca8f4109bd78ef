package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Quorum;
import org.aval.domain.shared.Act;

/** What follows from a decision: the quorum it was taken by is kept, and a case goes on. */
@Dependent
class Decided {

    @PersistenceContext
    EntityManager em;

    void stands(AgendaItem item, Quorum quorum, Act act) {
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
