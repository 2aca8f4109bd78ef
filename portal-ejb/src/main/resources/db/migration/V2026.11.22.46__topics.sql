-- Topics are found by their names and their code, by everybody: the list is the institution's own.
create view found_topics as
    select t.id as record, '' as part, t.name_fr as label_fr, t.name_en as label_en,
           coalesce(u.name_fr, '') as detail_fr, coalesce(u.name_en, '') as detail_en,
           '/mandates/topic?id=' || t.id as path, array[t.code::text] as refs, '' as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown, '{EMPLOYEE}'::varchar(30)[] as readers,
           null::uuid as owner, false as to_leader, (case t.state when 'OPEN' then 0.5 when 'RESERVED' then 0.25 else 0 end)::real as weight
      from topic t left join topic u on u.code = t.parent;
insert into search_kind (kind, place, readers) values ('topics', 6, '{EMPLOYEE}');
call join_search('topics', 'topic', 'select t.id from changed c join topic t on t.code = c.code or t.parent = c.code');
call fill_search('topics');
