package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Map;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;

/** Cancels many obligations at once, each with its line in the journal. */
@Dependent
class Cancelling {

    private static final String CANCEL =
            """
            with was as materialized (
                select o.id, o.state from obligation o
                 where o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED', 'EXEMPTED') and %s
                   for update of o
            ), done as (
                update obligation o set state = :state, version = o.version + 1 from was
                 where o.id = was.id returning o.id, was.state
            )
            insert into obligation_journal (obligation_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
            select d.id, (select max(j.line) + 1 from obligation_journal j where j.obligation_id = d.id),
                   :at, :day, :author, :actedAs, :step, d.state, :state, :motive
              from done d""";

    @PersistenceContext
    EntityManager em;

    /**
     * Cancels whatever is not signed.
     *
     * @param which a condition on the obligation o
     * @param kind whose office acts
     * @return how many were cancelled
     */
    int cancel(String which, Map<String, Object> values, Act act, CampaignKind kind) {
        Role office = kind.offices().stream()
                .filter(act.by()::is)
                .sorted()
                .findFirst()
                .orElse(Role.SYSTEM);
        Query query = em.createNativeQuery(CANCEL.formatted(which))
                .setParameter("state", ObligationState.CANCELLED.name())
                .setParameter("step", ObligationStep.CANCEL.name())
                .setParameter("at", act.at())
                .setParameter("day", act.effectiveOn())
                .setParameter("author", act.by().staffNo())
                .setParameter("actedAs", office.name())
                .setParameter("motive", act.motive());
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
