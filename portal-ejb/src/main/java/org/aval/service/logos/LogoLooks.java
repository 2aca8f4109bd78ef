package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.logos.LogoUse;

/** Writes down what the officer for interests had before their eyes: what turns up later is looked at anew. */
@Dependent
class LogoLooks {

    @PersistenceContext
    EntityManager em;

    /** The officer has nothing against what is open now; their line is the last of the journal. */
    void keep(LogoUse use) {
        em.createNativeQuery(
                        """
                        insert into logo_interest_look (logo_use_id, line, match_id)
                        select o.logo_use_id, :line, o.match_id from logo_interest_open o
                         where o.logo_use_id = :use and o.match_id is not null""")
                .setParameter("line", use.getJournal().size() - 1)
                .setParameter("use", use.getId())
                .executeUpdate();
    }
}
