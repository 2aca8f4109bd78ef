-- What somebody's declaration means for a mandate of theirs on a day, as it was known at a moment: until when it stands,
-- which topics are closed to them, and of which they speak with a sentence once Communications have read it. No line for
-- who never declared. What is said of a wider topic is said of each below it; of a topic that a link names and that was
-- not weighed on its own, what was said of the link in general holds.
create function interest_felt(about uuid, mandate uuid, day date, told timestamp with time zone)
    returns table (declared_until date, closed text, watched text, barred boolean, warned boolean, say_fr varchar, say_en varchar)
    language sql stable as $$
    with standing as (select o.declaration_id, o.declared_until from interest_on(about, day, told) o),
    judged as (
        select distinct on (a.link_id, a.activity_kind, a.activity) a.link_id, a.activity_kind, a.activity, a.level
          from standing s
          join interest_assessment a on a.declaration_id = s.declaration_id
          join declaration_journal j on j.declaration_id = a.declaration_id and j.line = a.line
         where j.effective_on <= day and j.at <= told
         order by a.link_id, a.activity_kind, a.activity, a.place desc),
    weighed as (
        select g.activity_kind, g.activity, g.level from judged g
         union all
        select 'TOPIC', i.topic, g.level
          from judged g join interest_link_topic i on i.interest_link_id = g.link_id
         where g.activity_kind = 'GENERAL'
           and not exists (select from judged t
                            where t.link_id = g.link_id and t.activity_kind = 'TOPIC' and t.activity = i.topic)),
    touched as (
        select concat_ws(chr(9), t.code, coalesce(t.parent, ''), t.name_fr, t.name_en) as topic, w.level
          from weighed w
         cross join lateral (select b.* from topic b where b.code = w.activity
                              union all
                             select b.* from topic b where b.parent = w.activity) t
         where w.activity_kind = 'TOPIC')
    select s.declared_until,
           (select string_agg(distinct t.topic, chr(10)) from touched t where t.level = 'MAJOR'),
           (select string_agg(distinct t.topic, chr(10)) from touched t where t.level = 'MODERATE'),
           exists (select from weighed w
                    where w.activity_kind = 'MANDATE' and w.activity = mandate::text and w.level = 'MAJOR'),
           exists (select from weighed w
                    where w.activity_kind = 'MANDATE' and w.activity = mandate::text and w.level = 'MODERATE'),
           d.disclosure_fr, d.disclosure_en
      from standing s join declaration d on d.id = s.declaration_id $$;

-- A paper is set once for what it says: another sentence to say, and another one is set beside it.
alter table mandate_paper add column told varchar(64) not null default '';
alter table mandate_paper drop constraint mandate_paper_pkey, add primary key (mandate_id, kind, language, told);
comment on column mandate_paper.told is 'the digest of what the holder''s declaration adds; empty for nothing';
