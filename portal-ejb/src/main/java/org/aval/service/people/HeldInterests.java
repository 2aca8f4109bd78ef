package org.aval.service.people;

/** The questions about one's interests and payments, as {@link HeldRegister} asks them. */
final class HeldInterests {

    /** What the person declared. */
    static final String DECLARATIONS =
            """
            select d.reference, d.kind as declaration_kind, d.state as declaration_state, d.occasion, d.principal_activity,
                   d.signed_on, d.valid_until, d.level as interest_level, d.opinion,
                   case :language when 'en' then d.disclosure_en else d.disclosure_fr end as disclosure
              from declaration d where d.declarant_id = :person order by d.signed_on desc nulls first, d.reference""";

    /** Each link in it, and what it was found to be worth in general. */
    static final String LINKS =
            """
            select d.reference, l.category as link_category, c.name as counterparty, l.subject as about, l.beneficiary, l.relative,
                   l.amount_band, l.amount, l.currency, l.holding_percent, l.starts_on, l.ends_on, l.description,
                   g.level as interest_level, g.reasons
              from interest_link l join declaration d on d.id = l.declaration_id
              join counterparty c on c.id = l.counterparty_id
              left join lateral (select a.level, a.reasons from interest_assessment a
                                  where a.declaration_id = d.id and a.link_id = l.id and a.activity_kind = 'GENERAL'
                                  order by a.place desc limit 1) g on true
             where d.declarant_id = :person order by d.reference desc, l.place""";

    /** What was done with it. */
    static final String STEPS =
            """
            select j.at, d.reference, j.step as declaration_step, j.motive
              from declaration_journal j join declaration d on d.id = j.declaration_id
             where d.declarant_id = :person order by j.at desc, j.line desc""";

    /** How one lives with it. */
    static final String PLANS =
            """
            select d.reference, m.state as plan_state,
                   (select string_agg(x.measure, ',' order by x.measure) from plan_measure x
                     where x.management_plan_id = m.id) as measures, m.details, m.due_on, m.review_on
              from management_plan m join declaration d on d.id = m.declaration_id
             where m.declarant_id = :person order by m.due_on desc""";

    /** Where it meets what the person does here. */
    static final String MATCHES =
            """
            select m.found_at, d.reference, c.name as counterparty, m.activity_kind, m.basis as match_basis,
                   m.standing as match_standing, m.motive
              from interest_match_told m join interest_link l on l.id = m.link_id join declaration d on d.id = l.declaration_id
              join counterparty c on c.id = l.counterparty_id
             where m.person_id = :person order by m.found_at desc""";

    /** Who prepares it. */
    static final String ASSISTANTS =
            """
            select trim(a.honorific || ' ' || a.first_name || ' ' || a.last_name) as assistant, i.since, i.until
              from interest_assistant i join person a on a.id = i.assistant_id
             where i.person_id = :person order by i.since desc""";

    /** Lines of public files that could be about the person. */
    static final String PAYMENTS =
            """
            select q.asked_on, y.payer, y.nature, y.amount, y.currency, y.paid_on, q.state as payment_state, q.answered_on
              from payment_question q join payment y on y.id = q.payment_id
             where q.person_id = :person order by q.asked_on desc""";

    private HeldInterests() {}
}
