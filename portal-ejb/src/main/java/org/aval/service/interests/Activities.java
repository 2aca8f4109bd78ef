package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.Judgement;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;

/**
 * What somebody does here for which a link is judged: topics they speak of, mandates, accounts, partners they bring in; and
 * for who sits at the desk of cases or on the committee, cases about the organisation of the link, whether there are any or
 * not: whoever judges knows of none.
 */
@Dependent
class Activities {

    private static final String QUESTION =
            """
            with held as (
                select m.id, m.reference, m.title_to_use from mandate m where m.holder_id = :person
                   and m.state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED', 'GRANTED', 'ACTIVE', 'SUSPENDED')
                   and m.ends_on >= institution_day())
            select 'TOPIC' as kind, t.code, case :language when 'en' then t.name_en else t.name_fr end as name
              from topic t where t.code in (select s.topic from mandate_topic s join held h on h.id = s.mandate_id
                                             where not s.excluded)
            union all
            select 'MANDATE', cast(h.id as varchar), h.reference || coalesce(', ' || nullif(h.title_to_use, ''), '') from held h
            union all
            select distinct 'ACCOUNT', cast(o.id as varchar), o.display_name
              from account_seat s join official_account o on o.id = s.official_account_id
             where s.person_id = :person and o.state not in ('CLOSED', 'REJECTED')
               and (s.until is null or s.until > institution_day())
            union all
            select 'PARTNER', cast(u.id as varchar), u.partner_name || ', ' || u.reference
              from logo_use u
             where u.partner_name <> '' and partner_counts(u.id)
               and (u.requester_id = :person or exists (
                    select from leads l where l.person_id = u.requester_id and l.manager_id = :person and l.is_primary
                       and l.absent_id is null))
            union all
            select distinct 'CASE', cast(c.id as varchar), c.name
              from declaration d join interest_link l on l.declaration_id = d.id join counterparty c on c.id = l.counterparty_id
             where d.declarant_id = :person and d.state <> 'DRAFT'
               and (exists (select from case_roles(:person)) or exists (
                    select from committee_seat s where s.person_id = :person and s.state = 'APPOINTED'
                       and s.ends_on >= institution_day()))
             order by 1 desc, 3""";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<Activity> of(UUID person, String language) {
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("person", person)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> new Activity(
                        Columns.constant(row, "kind", ActivityKind.class),
                        Columns.text(row, "code"),
                        Columns.text(row, "name")))
                .toList();
    }

    /** Is each of these about something this person does, or about a topic there is? */
    Verdict known(UUID person, List<Judgement> judgements) {
        List<Activity> theirs =
                judgements.stream().allMatch(Activities::isSaidOfAnybody) ? List.of() : of(person, "fr");
        return Verdict.unless(
                judgements.stream().anyMatch(one -> !isSaidOfAnybody(one) && !isOf(one, theirs)),
                "interests.judgement.notTheirs");
    }

    private static boolean isSaidOfAnybody(Judgement one) {
        return one.kind() == ActivityKind.GENERAL || one.kind() == ActivityKind.TOPIC;
    }

    private static boolean isOf(Judgement one, List<Activity> theirs) {
        return theirs.stream()
                .anyMatch(each -> each.kind() == one.kind() && each.code().equals(one.activity()));
    }
}
