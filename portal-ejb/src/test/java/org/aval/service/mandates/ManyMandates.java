package org.aval.service.mandates;

import java.util.List;
import org.aval.service.house.House;

/** Ten years of mandates, each for a year, one in ten in force on a day: written at once, past the guards of single acts. */
final class ManyMandates {

    private static final List<String> GUARDED = List.of(
            "person",
            "assignment",
            "topic",
            "mandate",
            "mandate_topic",
            "mandate_channel",
            "mandate_language",
            "mandate_journal",
            "mandate_term",
            "mandate_voice",
            "declaration",
            "interest_link",
            "interest_match",
            "shown_mark");

    private static final String PEOPLE =
            """
            insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                employment_type, profession, starts_on, status)
            select md5('many' || n)::uuid, 0, 'ZZ' || n, '', 'Prénom-' || n %% 97, 'Nom-' || n,
                   'many' || n || '@many.example', 'fr', 'PERMANENT', 'NURSE', date '2015-01-01', 'ACTIVE'
              from generate_series(1, %d) n""";

    private static final String POSTS =
            """
            insert into assignment (id, person_id, unit_code, title_fr, title_en, starts_on, is_primary)
            select md5('post' || p.staff_no)::uuid, p.id,
                   u.codes[1 + substr(p.staff_no, 3)::int % array_length(u.codes, 1)], 'Infirmière', 'Nurse',
                   date '2015-01-01', true
              from person p, (select array_agg(code order by code) as codes from unit) u where p.staff_no like 'ZZ%'""";

    private static final String TOPICS =
            """
            insert into topic (id, version, code, name_fr, name_en, state)
            select md5('topic' || n)::uuid, 0, 'MANY_' || n, 'Sujet ' || n, 'Topic ' || n, 'OPEN'
              from generate_series(1, 50) n""";

    private static final String ASKED =
            """
            create temporary table asked as
            select n, md5('mandate' || n)::uuid as id, md5('many' || 1 + (n - 1) / %1$d)::uuid as holder,
                   'MANY_' || 1 + ((n - 1) / %1$d * 7 + n) %% 50 as topic,
                   institution_day() - 3650 + ((n - 1) %% %1$d) * 74 as starts,
                   (array['RADIO', 'TV', 'PRESS', 'FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'YOUTUBE', 'BLOG', 'CONFERENCE',
                          'PODCAST'])[1 + n %% 10] as one,
                   (array['THREADS', 'X', 'TIKTOK', 'BLUESKY', 'WEBSITE', 'FORUM', 'MASTODON', 'TWITCH'])[1 + n %% 8]
                       as other
              from generate_series(1, %2$d) n""";

    private static final List<String> WRITTEN = List.of(
            """
            insert into mandate (id, version, reference, type, state, holder_id, requested_by, granted_as, represented,
                title_to_use, purpose, message_level, pre_approval, may_reply, may_use_logo, paid_by_third_party,
                may_sub_delegate, publicly_listed, territory, conditions, hours_per_week, every_topic, every_channel,
                starts_on, ends_on, media_trained_on, disclosure_fr, disclosure_en, accept_by, accepted_at)
            select id, 0, 'MAN-1' || lpad((n / 10000)::text, 3, '0') || '-' || lpad((n % 10000)::text, 4, '0'),
                   (array['TOPIC_EXPERT', 'ACCOUNT_VOICE', 'EXTERNAL_REPRESENTATIVE'])[1 + n % 3], 'ACTIVE', holder,
                   holder, 'SYSTEM', 'INSTITUTION', 'Infirmière', 'Informer', 'INFORMATION', 'NONE', true, false, false,
                   false, true, '', '', 1, false, false, starts, starts + 364, institution_day() - 100, '', '', starts,
                   starts - interval '1 day' from asked""",
            "insert into mandate_topic select id, topic, false from asked",
            "insert into mandate_channel select id, one from asked union all select id, other from asked",
            "insert into mandate_language select id, 'fr' from asked",
            """
            insert into mandate_journal select id, 0, starts - interval '2 days', starts - 2, 'VB10002', 'COMMS_DIRECTOR',
                   'GRANT', null, 'GRANTED', '' from asked
            union all select id, 1, starts - interval '1 day', starts - 1, 'ZZ', 'EMPLOYEE', 'ACCEPT', 'GRANTED',
                   'ACTIVE', '' from asked""",
            "insert into mandate_term select id, 0, 0, starts, starts + 364 from asked",
            """
            insert into mandate_voice select a.id, a.holder, a.topic, c.channel, '{fr}',
                   daterange(a.starts, a.starts + 365), tstzrange(a.starts - interval '1 day', null)
              from asked a cross join lateral (values (a.one), (a.other)) c(channel)""",
            "insert into mandate_entry select * from mandate_line l where l.reference like 'MAN-1%'",
            // some hundreds of them are touched by an interest, and others show a mark without a permit
            """
            insert into declaration (id, version, reference, declarant_id, kind, occasion, template, state, lookback_from,
                principal_activity, nothing, signed_on, signed_language, valid_until, level, opinion, in_force_on,
                disclosure_fr, disclosure_en)
            select md5('declared' || holder)::uuid, 0, 'COI-9000-' || lpad(row_number() over (order by holder)::text, 4, '0'),
                   holder, 'ANNUAL', '', 'QC', 'IN_FORCE', institution_day() - 1000, '', false, institution_day() - 10, 'fr',
                   institution_day() + 300, 'MINOR', '', institution_day() - 5, '', ''
              from (select distinct holder from asked order by holder limit 100) h""",
            """
            insert into interest_link (id, declaration_id, place, category, counterparty_id, subject, beneficiary, relative,
                amount_band, starts_on, frequency, description)
            select md5('linked' || d.declarant_id)::uuid, d.id, 0, 'CONSULTING', (select min(c.id::text)::uuid from counterparty c),
                   '', 'SELF', '', 'B2', institution_day() - 100, 'REGULAR', ''
              from declaration d where d.reference like 'COI-9000-%'""",
            """
            insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
            select md5('matched' || a.id)::uuid, l.id, a.holder, 'MANDATE', a.id, a.topic, 'TOPIC', now()
              from asked a join interest_link l on l.id = md5('linked' || a.holder)::uuid
             where a.starts + 364 >= institution_day()""",
            """
            insert into shown_mark (bearer, bearer_id, line, at, effective_on, author, acted_as, logo_use_id, medium, motive)
            select 'MANDATE', a.id, 0, now(), institution_day(), 'PORTAL', 'SYSTEM', u.id, 'WEBSITE', ''
              from asked a cross join (select w.id from logo_use_now w where w.standing <> 'ACTIVE' order by w.id limit 1) u
             where a.n % 4 = 0 and a.starts + 364 >= institution_day()""",
            "drop table asked");

    private ManyMandates() {}

    /**
     * Fills the house, which has as many people as mandates.
     *
     * @param each mandates of one person over the years
     */
    static void fill(House house, int many, int each) {
        GUARDED.forEach(table -> house.change("alter table " + table + " disable trigger user"));
        house.change(PEOPLE.formatted(many));
        house.change(POSTS);
        house.change(TOPICS);
        house.change(ASKED.formatted(each, many));
        WRITTEN.forEach(house::change);
        GUARDED.forEach(table -> house.change("alter table " + table + " enable trigger user"));
        house.change("vacuum analyze");
    }
}
