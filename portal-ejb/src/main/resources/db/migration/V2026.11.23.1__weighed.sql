-- What each link of somebody's declaration weighs for a mandate, or on a topic, on a day as it was known at a moment: said once,
-- for mandates and for what somebody has in mind to post. What is said of a wider topic is said of each below it; of a topic
-- that a link names and that was not weighed on its own, what was said of the link in general holds.
create function interest_weighed(about uuid, mandate uuid, day date, told timestamp with time zone)
    returns table (link_id uuid, level varchar, of_mandate boolean, topic varchar, above varchar, name_fr varchar, name_en varchar)
    language sql stable security definer set search_path = public, pg_temp as $$
    with judged as (select * from interest_judged_on(about, day, told)),
    weighed as (
        select g.link_id, g.activity_kind, g.activity, g.level from judged g
         union all
        select g.link_id, 'TOPIC', i.topic, g.level
          from judged g join interest_link_topic i on i.interest_link_id = g.link_id
         where g.activity_kind = 'GENERAL'
           and not exists (select from judged t
                            where t.link_id = g.link_id and t.activity_kind = 'TOPIC' and t.activity = i.topic))
    select w.link_id, w.level, false, t.code, coalesce(t.parent, ''), t.name_fr, t.name_en
      from weighed w
     cross join lateral (select b.* from topic b where b.code = w.activity
                          union all
                         select b.* from topic b where b.parent = w.activity) t
     where w.activity_kind = 'TOPIC'
     union all
    select w.link_id, w.level, true, '', '', '', ''
      from weighed w where w.activity_kind = 'MANDATE' and w.activity = mandate::text $$;
revoke execute on function interest_weighed from public;
grant execute on function interest_weighed to ${portal};

create or replace function interest_felt(about uuid, mandate uuid, day date, told timestamp with time zone)
    returns table (declared_until date, closed text, watched text, barred boolean, warned boolean, say_fr varchar, say_en varchar)
    language sql stable as $$
    with felt as materialized (
        select w.level, w.of_mandate, concat_ws(chr(9), w.topic, w.above, w.name_fr, w.name_en) as topic
          from interest_weighed(about, mandate, day, told) w where w.level in ('MODERATE', 'MAJOR'))
    select o.declared_until,
           (select string_agg(distinct f.topic, chr(10)) from felt f where not f.of_mandate and f.level = 'MAJOR'),
           (select string_agg(distinct f.topic, chr(10)) from felt f where not f.of_mandate and f.level = 'MODERATE'),
           exists (select from felt f where f.of_mandate and f.level = 'MAJOR'),
           exists (select from felt f where f.of_mandate and f.level = 'MODERATE'),
           d.disclosure_fr, d.disclosure_en
      from interest_on(about, day, told) o join declaration d on d.id = o.declaration_id $$;

-- What interests meet that the officer has said nothing of yet: who and when, for the letters; nothing of what was declared.
create view match_waiting as
    select n.id as match_id, n.person_id, n.activity_kind, n.activity, n.found_at
      from interest_match_now n where n.standing = 'PROPOSED' and n.live;
grant select on match_waiting to ${portal};
