package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** Which uses wait for somebody: to look at, to clear, to decide, to amend, to prove. */
@Dependent
class LogoQueue {

    private static final int MOST = 20;

    private static final String QUESTION =
            """
            with asked as (
                select u.id, u.title, u.standing, u.requester_id, u.answer_by, u.ends_on, u.legal_by, u.interest_by,
                       exists (select from logo_interest_open o where o.logo_use_id = u.id) as touched,
                       exists (select from logo_interest_open o where o.logo_use_id = u.id and o.person_id = :reader) as mine,
                       u.partner_mark and not exists (select from logo_file f
                          where f.logo_use_id = u.id and f.kind = 'PERMISSION') as unagreed,
                       case when u.paid or u.partner_kind in ('HEALTH_INDUSTRY', 'OTHER_COMMERCIAL') then 'COMMERCIAL'
                            when u.partner_kind = 'INTERNAL' and not u.takes_position then 'INTERNAL'
                            else 'EXTERNAL' end as route,
                       u.paid or u.takes_position or u.standing = 'LEGAL_REVIEW'
                         or u.partner_kind in ('HEALTH_INDUSTRY', 'OTHER_COMMERCIAL', 'POLITICAL', 'RELIGIOUS') as legal
                  from logo_use_now u
                 where u.state in ('SUBMITTED', 'BRAND_REVIEW', 'LEGAL_REVIEW', 'AMENDMENT_REQUIRED')
                    or u.standing in ('EXPIRED', 'PROOF_OVERDUE')
                    or u.standing in ('UPCOMING', 'ACTIVE', 'PAUSED') and :interests),
            waits as (
                select a.id, a.title, 'TAKE_UP' as step, a.answer_by as due from asked a where a.standing = 'SUBMITTED' and :brand
                union all
                select a.id, a.title, 'REFER', a.answer_by from asked a
                 where a.standing = 'BRAND_REVIEW' and a.legal and a.legal_by is null and a.requester_id <> :reader and :brand
                union all
                select a.id, a.title, 'CLEAR_LEGAL', a.answer_by from asked a
                 where a.standing = 'LEGAL_REVIEW' and a.legal_by is null and a.requester_id <> :reader and :counsel
                union all
                select a.id, a.title, 'CLEAR_INTEREST', a.answer_by from asked a
                 where a.standing in ('SUBMITTED', 'BRAND_REVIEW', 'LEGAL_REVIEW', 'UPCOMING', 'ACTIVE', 'PAUSED') and a.touched and not a.mine
                   and a.requester_id <> :reader and :interests
                union all
                select a.id, a.title, 'BRING_PERMISSION', a.answer_by from asked a
                 where a.standing in ('SUBMITTED', 'BRAND_REVIEW', 'LEGAL_REVIEW') and a.unagreed and a.requester_id = :reader
                union all
                select a.id, a.title, 'APPROVE', a.answer_by from asked a
                 where a.standing in ('BRAND_REVIEW', 'LEGAL_REVIEW') and (a.legal_by is not null or not a.legal)
                   and not a.touched and not a.unagreed and a.requester_id <> :reader
                   and (a.route = 'INTERNAL' and :brand or a.route = 'EXTERNAL' and :director or a.route = 'COMMERCIAL' and :dg)
                union all
                select a.id, a.title, 'AMEND', a.ends_on from asked a
                 where a.standing = 'AMENDMENT_REQUIRED' and a.requester_id = :reader
                union all
                select a.id, a.title, 'COMPLETE', a.ends_on + logo_number('logoProofDays', 30) from asked a
                 where a.standing in ('EXPIRED', 'PROOF_OVERDUE') and a.requester_id = :reader)
            select w.* from waits w order by w.due, w.title""";

    @PersistenceContext
    EntityManager em;

    List<LogoWaiting> of(Actor reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("brand", reader.is(Role.BRAND))
                .setParameter("counsel", reader.is(Role.LEGAL))
                .setParameter("interests", reader.is(Role.COI_OFFICER))
                .setParameter("director", reader.is(Role.COMMS_DIRECTOR))
                .setParameter("dg", reader.is(Role.DG))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new LogoWaiting(
                        Columns.id(row, "id"),
                        Columns.text(row, "title"),
                        Columns.constant(row, "step", LogoStep.class),
                        Columns.day(row, "due")))
                .toList();
    }
}
