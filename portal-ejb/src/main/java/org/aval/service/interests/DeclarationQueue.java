package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** Which declarations wait for somebody: to be made, renewed, completed, weighed, lived with. */
@Dependent
class DeclarationQueue {

    private static final int MOST = 20;

    private static final String QUESTION =
            """
            with mine as (
                select o.* from interest_on(:reader, institution_day(), 'infinity') o),
            open as (
                select d.* from declaration d where d.declarant_id = :reader and d.state <> 'IN_FORCE')
            select w.id, w.reference, w.name, w.duty, w.due from (
                select cast(null as uuid) as id, '' as reference, '' as name, 'DECLARE' as duty, institution_day() as due
                 where interest_due(:reader) and not exists (select from mine) and not exists (select from open)
                union all
                select cast(null as uuid), m.reference, '', 'RENEW', m.declared_until from mine m
                 where m.declared_until < institution_day() + 60 and interest_due(:reader) and not exists (select from open)
                union all
                select o.id, o.reference, '', 'GO_ON', institution_day() from open o where o.state = 'DRAFT'
                union all
                select o.id, o.reference, '', 'ANSWER', o.answer_by from open o where o.state = 'INFO_REQUESTED'
                union all
                select p.declaration_id, d.reference, '', 'ANSWER_PLAN', p.due_on
                  from management_plan p join declaration d on d.id = p.declaration_id
                 where p.declarant_id = :reader and p.state = 'PROPOSED'
                union all
                select d.id, d.reference, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name),
                       case d.state when 'SUBMITTED' then 'WEIGH' else 'GO_ON_WEIGHING' end, coalesce(d.assess_by, d.signed_on)
                  from declaration d join person p on p.id = d.declarant_id
                 where :officer and d.state in ('SUBMITTED', 'UNDER_REVIEW') and d.declarant_id <> :reader
                   and (d.state = 'SUBMITTED' or d.assessed_by = :reader)
                   and d.prepared_by is distinct from :reader
                union all
                select l.declaration_id, d.reference, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name),
                       'REVIEW_PLAN', l.review_on
                  from management_plan l join declaration d on d.id = l.declaration_id join person p on p.id = d.declarant_id
                 where :officer and l.state = 'ACCEPTED' and l.owner_id = :reader and l.review_on <= institution_day() + 14) w
             order by w.due, w.reference""";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<DeclarationTask> of(Actor reader) {
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("officer", reader.is(Role.COI_OFFICER))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new DeclarationTask(
                        row.get("id", UUID.class),
                        Columns.text(row, "reference"),
                        Columns.text(row, "name"),
                        Columns.constant(row, "duty", DeclarationDuty.class),
                        Columns.day(row, "due")))
                .toList();
    }
}
