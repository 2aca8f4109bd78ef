package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** Which accounts wait for somebody: to sign, to look at, to approve, to review, to change the secrets of. */
@Dependent
class AccountQueue {

    private static final int MOST = 20;

    private static final String QUESTION =
            """
            with seen as (
                select a.*, (select max(j.effective_on) from official_account_journal j where j.official_account_id = a.id
                                and j.from_state is distinct from j.to_state) as since
                  from official_account a),
            mine as (select s.official_account_id from account_seat_now s
                      where s.person_id = :reader and s.held and s.role in ('OWNER', 'ADMIN')),
            l as (select cast(parameter_on('accountReviewDays', institution_day()) as integer) as review),
            waits as (
                select a.id, a.display_name, 'ENDORSE' as step, a.since from seen a
                 where a.state = 'REQUESTED' and a.endorsed_by is null and a.requested_by <> :reader
                   and exists (select from leads l where l.manager_id = :reader and l.person_id = a.requested_by)
                union all
                select a.id, a.display_name, 'TAKE_UP', a.since from seen a
                 where a.state = 'REQUESTED' and a.endorsed_by is not null and :comms
                union all
                select a.id, a.display_name, 'CLEAR_SECURITY', a.since from seen a
                 where a.state = 'UNDER_REVIEW' and a.security_by is null and :security
                union all
                select a.id, a.display_name, 'CLEAR_PRIVACY', a.since from seen a
                 where a.state = 'UNDER_REVIEW' and a.privacy_by is null and :privacy
                   and (a.collects_data or exists (select from account_objective o where o.official_account_id = a.id
                                                      and o.objective in ('PATIENT_FOLLOW_UP', 'THEMED_Q_AND_A')))
                union all
                select a.id, a.display_name, 'APPROVE', a.since from seen a
                 where a.state = 'UNDER_REVIEW' and a.security_by is not null and :director
                union all
                select a.id, a.display_name, 'OPEN', a.since from seen a where a.state = 'APPROVED' and :comms
                union all
                select a.id, a.display_name, 'REGULARISE', a.since from seen a where a.state = 'DISCOVERED' and :comms
                union all
                select a.id, a.display_name, 'ASK_TAKEDOWN', a.since from seen a where a.state = 'IMPOSTOR' and :comms
                union all
                select a.id, a.display_name, 'ROTATE', h.last_departure from seen a join account_hands h on h.id = a.id
                 where a.state in ('APPROVED', 'ACTIVE', 'RESTRICTED', 'COMPROMISED', 'CLOSING', 'REGULARISING')
                   and h.last_departure > coalesce(a.rotated_on, '-infinity')
                   and (:comms or a.id in (select m.official_account_id from mine m))
                union all
                select a.id, a.display_name, 'REVIEW_ACCESS', coalesce(a.access_reviewed_on, a.opened_on) from seen a
                  join mine m on m.official_account_id = a.id cross join l
                 where a.state in ('ACTIVE', 'RESTRICTED') and coalesce(a.access_reviewed_on, a.opened_on)
                       + l.review < institution_day()
                union all
                select a.id, a.display_name, 'CHECK_SECOND_FACTOR', coalesce(a.second_factor_on, a.opened_on) from seen a
                  join mine m on m.official_account_id = a.id cross join l
                 where a.state in ('ACTIVE', 'RESTRICTED')
                   and coalesce(a.second_factor_on, a.opened_on) + l.review < institution_day()
                union all
                select a.id, a.display_name, 'READ_TERMS', a.terms_read_on from seen a
                  join mine m on m.official_account_id = a.id
                 where a.state in ('ACTIVE', 'RESTRICTED') and a.terms_read_on + interval '1 year' <= institution_day()
                union all
                select a.id, a.display_name, 'KEEP', coalesce(a.decided_on, a.opened_on) from seen a
                 where a.state in ('ACTIVE', 'RESTRICTED') and :director
                   and coalesce(a.decided_on, a.opened_on) + interval '1 year' <= institution_day()
                union all
                select a.id, a.display_name, 'CLOSE', a.due_on from seen a
                 where a.state in ('DISCOVERED', 'REGULARISING') and a.due_on < institution_day() and :comms)
            select w.* from waits w order by w.since, w.display_name""";

    @PersistenceContext
    EntityManager em;

    List<AccountWaiting> of(Actor reader) {
        boolean director = reader.is(Role.COMMS_DIRECTOR);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("comms", reader.is(Role.COMMS) || director)
                .setParameter("director", director)
                .setParameter("security", reader.is(Role.CISO))
                .setParameter("privacy", reader.is(Role.PRIVACY))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new AccountWaiting(
                        Columns.id(row, "id"),
                        Columns.text(row, "display_name"),
                        Columns.constant(row, "step", AccountStep.class),
                        Columns.day(row, "since")))
                .toList();
    }
}
