package org.aval.service.people;

/**
 * A register that holds something about a person, and the question that brings it together: :person is the person's id,
 * :number the staff number, :language the reader's. A new register that knows people joins here (article A19).
 */
public enum HeldRegister {
    IDENTITY(
            """
            select p.staff_no, p.honorific, p.first_name, p.last_name, p.preferred_name, p.work_email, p.language,
                   p.employment_type, p.profession, p.professional_order, p.licence_no, p.public_profile,
                   case p.status when 'SUSPENDED' then 'ON_LEAVE' else p.status end as status, p.starts_on, p.ends_on,
                   (select string_agg(d.audience, ',' order by d.audience) from person_audience d where d.person_id = p.id)
                       as audiences
              from person p where p.id = :person"""),
    POSTS(
            """
            select case :language when 'en' then a.title_en else a.title_fr end as title,
                   case :language when 'en' then u.name_en else u.name_fr end as unit,
                   trim(m.first_name || ' ' || m.last_name) as manager, a.is_primary as main_post, a.starts_on, a.ends_on
              from assignment a join unit u on u.code = a.unit_code left join person m on m.id = a.manager_id
             where a.person_id = :person order by a.starts_on desc"""),
    STEPS(
            """
            select j.at, j.effective_on, j.step, j.acted_as,
                   case when 'SUSPENDED' in (j.from_state, j.to_state) then '' else replace(j.motive, ' ', ',') end as changed
              from person_journal j where j.person_id = :person order by j.line desc"""),
    ROLES(
            """
            select r.role, r.starts_on, r.ends_on from role_assignment r
             where r.person_id = :person order by r.starts_on desc, r.role"""),
    DEPUTIES(
            """
            select r.role, trim(d.honorific || ' ' || d.first_name || ' ' || d.last_name) as deputy, r.starts_on, r.ends_on
              from role_assignment r join person d on d.id = r.person_id
             where r.absent_id = :person and r.state in ('HELD', 'ENDED') order by r.starts_on desc, r.role"""),
    VIEWS(
            """
            select v.register as kept_for, v.name as view_name, v.query as view_query from register_view v
             where v.person_id = :person
            union all
            select c.register, '', array_to_string(c.columns, ', ') from register_columns c where c.person_id = :person
             order by 1, 2"""),
    ACCOUNT(
            """
            select not a.locked as open, a.opened_at, a.changed_at from account a where a.person_id = :person"""),
    LOCKS(
            """
            select j.at, j.step as lock_step from account_journal j
             where j.account_id = :person order by j.line desc"""),
    LINKS(
            """
            select l.purpose, l.way, l.made_at, l.expires_at, l.used_at from one_time_link l
             where l.person_id = :person order by l.made_at desc"""),
    DUTIES(
            """
            select case :language when 'en' then c.title_en else c.title_fr end as charter, v.number as version,
                   g.kind as campaign, o.state, o.due_on, o.hard_limit_on, o.exempt_until, o.exemption_reason,
                   o.exemption_asked_until, o.exemption_asked_reason, o.language_read, o.failed_tries
              from obligation o join campaign g on g.id = o.campaign_id
              join charter_version v on v.id = o.charter_version_id join charter c on c.id = v.charter_id
             where o.person_id = :person order by o.due_on desc"""),
    DUTY_STEPS(
            """
            select j.at, v.number as version, j.step as duty_step, j.acted_as, j.motive
              from obligation_journal j join obligation o on o.id = j.obligation_id
              join charter_version v on v.id = o.charter_version_id
             where o.person_id = :person order by j.at desc, j.line desc"""),
    REMINDERS(
            """
            select r.sent_on, v.number as version, g.kind as campaign, r.due_on
              from reminder_sent r join obligation o on o.id = r.obligation_id join campaign g on g.id = o.campaign_id
              join charter_version v on v.id = o.charter_version_id
             where o.person_id = :person and r.step not in ('MANAGER', 'DIRECTOR') order by r.sent_on desc, r.step"""),
    READING(
            """
            select v.number as version, d.article_code as article, d.language, d.shown_at, d.seconds
              from article_display d join obligation o on o.id = d.obligation_id
              join charter_version v on v.id = o.charter_version_id
             where o.person_id = :person order by d.shown_at desc, d.article_code"""),
    TRIES(
            """
            select v.number as version, t.number as attempt, t.started_at, t.finished_at, t.score, t.size
              from quiz_attempt t join obligation o on o.id = t.obligation_id
              join charter_version v on v.id = o.charter_version_id
             where t.person_id = :person order by t.started_at desc"""),
    ANSWERS(
            """
            select t.started_at, i.vignette, i.chosen = i.right_place as right_answer, i.answered_at
              from quiz_item i join quiz_attempt t on t.id = i.attempt_id
             where t.person_id = :person order by t.started_at desc, i.place"""),
    SIGNATURES(
            """
            select a.reference, a.code, a.signer_name, a.signer_title, a.signer_unit, a.version_number as version, a.language,
                   a.level, a.signed_at, a.valid_until, n.state as signature_state, a.text_sha256, a.evidence_sha256,
                   e.session ->> 'address' as address, e.session ->> 'userAgent' as agent
              from attestation a join attestation_now n on n.id = a.id
              cross join lateral (select cast(a.evidence as jsonb) -> 'authentication' as session) e
             where a.person_id = :person order by a.signed_at desc"""),
    WRITINGS(
            """
            select case :language when 'en' then c.title_en else c.title_fr end as charter, v.number as version
              from charter_version_author w join charter_version v on v.id = w.version_id
              join charter c on c.id = v.charter_id
             where w.person_id = :person order by c.code, v.number"""),
    REMARKS(
            """
            select m.at, v.number as version, m.article, m.words as remark
              from article_comment m join charter_version v on v.id = m.version_id
             where m.author_id = :person order by m.at desc"""),
    APPROVALS(
            """
            select a.at, v.number as version, a.answer as approval, a.reason as motive
              from approval a join charter_version v on v.id = a.version_id
             where a.person_id = :person order by a.at desc"""),
    RECEIPTS(
            """
            select r.reference, r.at, r.outcome as advice, r.channel, r.planned_on, r.charter as version
              from advice_receipt r where r.person_id = :person order by r.at desc"""),
    PUBLICATIONS(
            """
            select p.reference, p.state as publication_state, m.reference as mandate, p.channel, p.planned_on, p.text, p.sources,
                   p.address
              from publication p join mandate m on m.id = p.mandate_id
             where p.author_id = :person order by p.reference desc"""),
    READINGS(
            """
            select j.at, p.reference, j.step as publication_step, j.motive
              from publication_journal j join publication p on p.id = j.publication_id and p.author_id <> :person
             where j.author = :number order by j.at desc"""),
    DEPARTURES(
            """
            select d.kind as departure, d.occurred_on, d.state as departure_state
              from departure d where d.person_id = :person order by d.opened_at desc"""),
    MANDATES(
            """
            select m.reference, m.code, m.type as mandate_type, m.state as mandate_state, m.title_to_use as title,
                   (select string_agg(case :language when 'en' then t.name_en else t.name_fr end, ', ' order by t.code)
                      from mandate_topic s join topic t on t.code = s.topic where s.mandate_id = m.id and not s.excluded)
                       as topics,
                   m.starts_on, m.ends_on, m.media_trained_on, m.purpose as mandate_purpose
              from mandate m where m.holder_id = :person order by m.starts_on desc nulls first, m.reference"""),
    /** The chair's reasons are told by the chair (ruling 1). */
    MANDATE_STEPS(
            """
            select j.at, m.reference, j.step as mandate_step,
                   case j.acted_as when 'ETHICS_CHAIR' then '' else j.motive end as motive
              from mandate_journal j join mandate m on m.id = j.mandate_id
             where m.holder_id = :person order by j.at desc, j.line desc"""),
    SPEECHES(
            """
            select s.said_on, m.reference, s.channel, case :language when 'en' then t.name_en else t.name_fr end as topic,
                   s.said, s.outlet, s.link, s.noted_at
              from speech s join mandate m on m.id = s.mandate_id join topic t on t.code = s.topic
             where s.holder_id = :person order by s.said_on desc, s.noted_at desc"""),
    SEATS(
            """
            select a.display_name as official_account, a.platform as channel, s.role as seat, s.since, s.until
              from account_seat s join official_account a on a.id = s.official_account_id
             where s.person_id = :person order by s.since desc, a.display_name"""),
    INTERESTS(HeldInterests.DECLARATIONS),
    INTEREST_LINKS(HeldInterests.LINKS),
    INTEREST_STEPS(HeldInterests.STEPS),
    INTEREST_PLANS(HeldInterests.PLANS),
    INTEREST_MATCHES(HeldInterests.MATCHES),
    INTEREST_ASSISTANTS(HeldInterests.ASSISTANTS),
    PAYMENTS(HeldInterests.PAYMENTS),
    CONSENTS(
            """
            select c.reference, c.standing as consent_standing, c.purpose as consent_purpose, c.starts_on, c.ends_on,
                   c.withdrawn_on
              from image_consents_on(institution_day()) c
             where c.subject_kind in ('STAFF', 'STUDENT') and c.subject_ref = :number order by c.reference desc"""),
    LOGOS(HeldLogos.USES),
    FETCHED(HeldLogos.FILES),
    CHECKS("""
            select c.at from presence c where c.person_id = :person order by c.at desc"""),
    MAILS(
            """
            select m.created_at, m.subject, m.address, m.state as mail_state, m.sent_at from mail m
             where m.person_id = :person order by m.created_at desc"""),
    COMMANDS(
            """
            select c.at, c.command, c.outcome from command_journal c where c.author = :number order by c.at desc, c.id limit 1000"""),
    /** What others with a right read of the obligations: how far they are, and nothing of tries, reasons or remedies. */
    STANDING(
            """
            select case :language when 'en' then c.title_en else c.title_fr end as charter, v.number as version,
                   g.kind as campaign, o.state, o.due_on
              from obligation o join campaign g on g.id = o.campaign_id and g.kind <> 'REMEDIAL'
              join charter_version v on v.id = o.charter_version_id join charter c on c.id = v.charter_id
             where o.person_id = :person and o.state <> 'CANCELLED' order by o.due_on desc"""),
    /** What others with a right read of the signatures. */
    SIGNED(
            """
            select a.reference, a.version_number as version, a.signed_at, a.valid_until, n.state as signature_state
              from attestation a join attestation_now n on n.id = a.id
             where a.person_id = :person order by a.signed_at desc""");

    private final String question;

    HeldRegister(String question) {
        this.question = question;
    }

    String question() {
        return question;
    }
}
