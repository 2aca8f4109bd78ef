package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.policies.letters.Letter;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;
import org.aval.service.shared.Parameters;

/**
 * Tells whoever is to be reminded, in one statement: what was told is written down with the letter that tells it, so
 * that nothing is told twice whatever stops in between.
 */
@Dependent
class Reminders {

    private static final String LINES =
            """
            with days as materialized (
                select cast(split_part(line, '|', 1) as date) as day, split_part(line, '|', 2) as language,
                       split_part(line, '|', 3) as said
                  from string_to_table(:days, chr(10)) as line
            ), lines as materialized (
                select split_part(line, '|', 1) as language, split_part(line, '|', 2) as part,
                       split_part(line, '|', 3) as line
                  from string_to_table(:lines, chr(10)) as line
            ),
            """;

    /**
     * Due steps, their readers, what is marked as told, and one letter a reader. Whoever had a letter today has the next
     * one tomorrow; today's letter of the week, while it has not left, takes in what is told today, so that a manager has one. A
     * step that fell before the plan had it is history, and told to nobody. Each step finds its readers by itself: the database cannot guess how many there are, and would
     * compare everybody with everybody.
     */
    private static final String DAILY = LINES
            + """
            plan as materialized (
                select split_part(line, '|', 1) as step, cast(split_part(line, '|', 2) as integer) as days,
                       cast(split_part(line, '|', 3) as date) as since
                  from string_to_table(:plan, chr(10)) as line where line <> ''
            ), due as materialized (
                select o.id, o.person_id, o.due_on, o.charter_version_id, plan.step
                  from plan join obligation o on o.due_on between plan.since - plan.days and cast(:today as date) - plan.days
                       and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED')
                  join campaign g on g.id = o.campaign_id and g.state = 'OPEN'
                       and (g.kind <> 'REMEDIAL' or plan.step not in ('MANAGER', 'DIRECTOR'))
                  join person_in_post p on p.id = o.person_id
                 where (select max(j.effective_on) from obligation_journal j
                         where j.obligation_id = o.id and j.step in ('ASSIGN', 'REASSIGN')) < o.due_on + plan.days
                   and not exists (select 1 from reminder_sent s
                                    where s.obligation_id = o.id and s.step = plan.step and s.due_on = o.due_on offset 0)
            ), readers as materialized (
                select d.*, r.reader, r.part,
                       bool_or(exists (select 1 from mail m
                           where m.once_key = :letter || ':' || r.reader || ':' || cast(:today as date)
                              or m.once_key = :ofWeek || ':' || r.reader || ':' || cast(:week as date)
                                 and m.state <> 'WAITING' and m.created_at >= :midnight offset 0))
                           over (partition by d.id, d.step) as busy
                  from due d left join lateral (
                        select d.person_id as reader,
                               case when d.due_on < cast(:today as date) then 'late' else 'own' end as part
                         where d.step not in ('MANAGER', 'DIRECTOR')
                         union
                        select l.manager_id, 'team' from leads l
                         where d.step = 'MANAGER' and l.person_id = d.person_id and l.is_primary
                         union
                        select up.manager_id, 'direction'
                          from leads l join leads up on up.person_id = l.manager_id and up.is_primary
                         where d.step = 'DIRECTOR' and l.person_id = d.person_id and l.is_primary and l.absent_id is null
                         union
                        select r.person_id, 'direction' from role_now r
                         where d.step = 'DIRECTOR' and r.role = 'DG' and r.person_id <> d.person_id and not exists (
                               select 1 from leads l join leads up on up.person_id = l.manager_id and up.is_primary
                                where l.person_id = d.person_id and l.is_primary and l.absent_id is null)
                       ) r on true
            ), told as (
                insert into reminder_sent (obligation_id, step, due_on, sent_on)
                select distinct r.id, r.step, r.due_on, cast(:today as date) from readers r where r.busy is not true
            ), digests as materialized (
                select r.reader as person_id, r.reader || ':' || cast(:today as date) as once, '' as place,
                       string_agg(distinct replace(replace(replace(replace(t.line, :title,
                           case p.language when 'en' then c.title_en else c.title_fr end), :number, v.number), :day, days.said),
                           :who, trim(w.honorific || ' ' || w.first_name || ' ' || w.last_name)), chr(10)) as said
                  from readers r join person_in_post i on i.id = r.reader join person p on p.id = r.reader
                  join person w on w.id = r.person_id
                  join charter_version v on v.id = r.charter_version_id join charter c on c.id = v.charter_id
                  join lines t on t.language = p.language and t.part = r.part
                  join days on days.day = r.due_on and days.language = p.language
                 where r.busy is not true
                 group by r.reader
            ), taken_in as (
                update mail m set body = overlay(m.body placing chr(10) || chr(10) || d.said || chr(10) || chr(10)
                           from position(chr(10) || chr(10) in m.body) for 2)
                  from digests d
                 where m.once_key = :ofWeek || ':' || d.person_id || ':' || cast(:week as date) and m.state = 'WAITING'
                   and m.created_at >= :midnight
                returning m.person_id
            ), letters as (
                select d.* from digests d where not exists (select 1 from taken_in t where t.person_id = d.person_id)
            )
            """;

    /** One letter a week for each manager, and whoever stands in: how many still have to sign, and who is late. */
    private static final String WEEKLY = LINES
            + """
            waiting as materialized (
                select l.manager_id, o.person_id, o.charter_version_id, min(o.due_on) as due_on
                  from obligation o join campaign g on g.id = o.campaign_id and g.kind <> 'REMEDIAL'
                  join person_in_post i on i.id = o.person_id
                  join leads l on l.person_id = o.person_id and l.is_primary
                 where o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED')
                 group by l.manager_id, o.person_id, o.charter_version_id
            ), numbered as (
                select w.*, row_number() over (partition by w.manager_id order by w.due_on, w.person_id) as place from waiting w
            ), letters as (
                select p.id as person_id, p.id || ':' || cast(:week as date) as once, '' as place,
                       replace(replace(max(s.line), :title, cast(count(*) as text)),
                               :number, cast(count(*) filter (where n.due_on < cast(:today as date)) as text)) || chr(10) ||
                       string_agg(replace(replace(replace(replace(t.line, :title,
                           case p.language when 'en' then c.title_en else c.title_fr end), :number, v.number), :day, days.said),
                           :who, trim(w.honorific || ' ' || w.first_name || ' ' || w.last_name)), chr(10) order by n.place)
                           filter (where n.place <= 20) as said
                  from numbered n join person_in_post i on i.id = n.manager_id join person p on p.id = n.manager_id
                  join person w on w.id = n.person_id
                  join charter_version v on v.id = n.charter_version_id join charter c on c.id = v.charter_id
                  join lines s on s.language = p.language and s.part = 'sum'
                  join lines t on t.language = p.language
                       and t.part = case when n.due_on < cast(:today as date) then 'team' else 'waiting' end
                  join days on days.day = n.due_on and days.language = p.language
                 where not exists (select 1 from mail m where m.once_key = :letter || ':' || p.id || ':' || cast(:week as date))
                 group by p.id
            )
            """;

    private static final String DAILY_LETTER = "attestations.digest";
    private static final String WEEKLY_LETTER = "attestations.weekly";
    private static final String WEEKDAY = "weeklyDigestDay";
    private static final List<String> PARTS = List.of("own", "late", "team", "direction", "waiting", "sum");

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Parameters parameters;

    @Inject
    ReminderPlans plans;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    /**
     * Tells what is due today; after the letters of the week, which take it in.
     *
     * @return how many letters
     */
    int daily() {
        LocalDate today = institution.today();
        Map<String, Object> values = values(today, DAILY_LETTER);
        values.put("plan", plans.lines(today));
        values.put("ofWeek", WEEKLY_LETTER);
        values.put("week", week(today, parameters.number(WEEKDAY)));
        values.put("midnight", today.atStartOfDay(institution.read().zone()).toInstant());
        return post(DAILY_LETTER, DAILY, values);
    }

    /**
     * Tells managers where their teams stand, once a week.
     *
     * @return how many letters
     */
    int weekly() {
        int weekday = parameters.number(WEEKDAY);
        if (weekday == 0) {
            return 0;
        }
        LocalDate today = institution.today();
        Map<String, Object> values = values(today, WEEKLY_LETTER);
        values.put("week", week(today, weekday));
        return post(WEEKLY_LETTER, WEEKLY, values);
    }

    private static LocalDate week(LocalDate today, int weekday) {
        return today.minusDays(Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7));
    }

    private int post(String letter, String with, Map<String, Object> values) {
        return outbox.postMany(
                letter,
                with,
                values,
                language -> List.of(Outbox.SAID, links.to("/home").toString()));
    }

    private Map<String, Object> values(LocalDate today, String letter) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", today);
        values.put("letter", letter);
        values.put("days", days());
        values.put("lines", lines());
        for (String word : List.of("title", "number", "day", "who")) {
            values.put(word, place(word));
        }
        return values;
    }

    /** The due days of whatever is open, as letters tell them. */
    @SuppressWarnings("unchecked")
    private String days() {
        List<LocalDate> days = em.createNativeQuery(
                        """
                        select distinct due_on from obligation
                         where state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED') order by due_on""",
                        LocalDate.class)
                .getResultList();
        return days.stream()
                .flatMap(day -> Stream.of("fr", "en")
                        .map(language -> day + "|" + language + "|" + Correspondence.said(day, language)))
                .collect(Collectors.joining("\n"));
    }

    private static String lines() {
        return Stream.of("fr", "en")
                .flatMap(language -> PARTS.stream()
                        .map(part -> language + "|" + part + "|"
                                + Letter.line(
                                        DAILY_LETTER + "." + part,
                                        language,
                                        place("title"),
                                        place("number"),
                                        place("day"),
                                        place("who"))))
                .collect(Collectors.joining("\n"));
    }

    private static String place(String word) {
        return "\u27ea" + word + "\u27eb";
    }
}
