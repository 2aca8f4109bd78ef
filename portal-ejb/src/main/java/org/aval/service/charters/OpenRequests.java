package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.shared.Act;

/** What is still asked, or prepared, for a version: when it is repealed or withdrawn, that ends in the same transaction. */
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

    /** Campaigns that wait for a version that does not come; nobody was asked in them yet. */
    private static final String CANCEL_CAMPAIGNS =
            """
            with waiting as materialized (
                select id, state from campaign
                 where charter_version_id = :version and state in ('DRAFT', 'OPEN') for update
            ), cancelled as (
                update campaign g set state = 'CANCELLED', version = g.version + 1
                  from waiting where g.id = waiting.id
             returning g.id, waiting.state as before
            )
            insert into campaign_journal (campaign_id, line, at, effective_on, author, acted_as, step, from_state,
                                          to_state, motive)
            select c.id, (select max(j.line) + 1 from campaign_journal j where j.campaign_id = c.id), :at, :today,
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
        return end(CANCEL, version, because);
    }

    /**
     * Cancels the campaigns that were prepared for this version: the portal does, because somebody withdrew it.
     *
     * @param because the act that makes it happen
     * @return how many
     */
    int withdraw(UUID version, Act because) {
        return end(CANCEL_CAMPAIGNS, version, because);
    }

    private int end(String statement, UUID version, Act because) {
        em.flush();
        return em.createNativeQuery(statement)
                .setParameter("version", version)
                .setParameter("at", because.at())
                .setParameter("today", because.effectiveOn())
                .setParameter("motive", because.motive())
                .executeUpdate();
    }
}
