package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.shared.Act;

/** The signatures that are still asked for a version: when it is repealed, they end in the same transaction. */
@Dependent
class OpenRequests {

    /** Each ends with a line of its journal, and with the leaf that this line leaves. */
    private static final String CANCEL =
            """
            with open as materialized (
                select id, state from obligation
                 where charter_version_id = :version
                   and state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED', 'EXEMPTED')
                   for update
            ), cancelled as (
                update obligation o set state = 'CANCELLED', version = o.version + 1
                  from open where o.id = open.id
             returning o.id, open.state as before
            )
            insert into obligation_journal (obligation_id, line, at, effective_on, author, acted_as, step, from_state,
                                            to_state, motive)
            select c.id, (select max(j.line) + 1 from obligation_journal j where j.obligation_id = c.id), :at, :today,
                   'PORTAL', 'SYSTEM', 'CANCEL', c.before, 'CANCELLED', :motive
              from cancelled c""";

    @PersistenceContext
    EntityManager em;

    /**
     * Cancels whatever is still asked for this version: the portal does, because somebody repealed the text.
     *
     * @param because the act that makes it happen
     * @return how many
     */
    int cancel(UUID version, Act because) {
        em.flush();
        return em.createNativeQuery(CANCEL)
                .setParameter("version", version)
                .setParameter("at", because.at())
                .setParameter("today", because.effectiveOn())
                .setParameter("motive", because.motive())
                .executeUpdate();
    }
}
