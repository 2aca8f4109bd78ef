-- A page of one day and its count ask of each line whether somebody was heard that day. Nearly every mandate was spoken under
-- without a break from its first day to its last: then the line itself says so, from the moment on since when that is known.
create function mandate_whole_since(mandate uuid) returns timestamp(6) with time zone language sql stable as $$
    select coalesce(case when range_agg(v.effective) filter (where upper_inf(v.known))
                            = multirange(daterange(min(lower(v.effective)), max(upper(v.effective))))
                         then max(lower(v.known)) filter (where upper_inf(v.known)) end, 'infinity')
      from mandate_voice v where v.mandate_id = mandate $$;

alter table mandate_entry add column whole_since timestamp(6) with time zone not null default 'infinity';
comment on column mandate_entry.whole_since is
    'since then it is known that it was spoken under on every day from first_on to last_on; infinity where it was not';
-- One rewriting of the table: a million lines changed one by one would pass through every index of theirs.
alter table mandate_entry alter whole_since type timestamp(6) with time zone using mandate_whole_since(mandate_id);

create or replace view mandate_line as
    select m.id as mandate_id, m.reference, m.holder_id,
           bare(p.last_name) || ',' || bare(p.first_name) || ',' || m.reference as place, m.type, m.state,
           coalesce((select a.unit_code from assignment a where a.person_id = m.holder_id and a.is_primary
                      order by a.starts_on desc limit 1), '') as unit_code,
           coalesce(m.starts_on, '9999-12-31') as starts_on, coalesce(m.ends_on, '9999-12-31') as ends_on,
           coalesce(m.accept_by, '9999-12-31') as accept_by,
           coalesce((select min(lower(v.effective)) from mandate_voice v where v.mandate_id = m.id), '9999-12-31') as first_on,
           coalesce((select max(upper(v.effective)) - 1 from mandate_voice v where v.mandate_id = m.id), '0001-01-01') as last_on,
           case when m.every_topic then '{ALL}'
                else array(select distinct unnest(array_remove(array[t.code, t.parent], null))
                             from mandate_topic s join topic t on t.code = s.topic
                            where s.mandate_id = m.id and not s.excluded order by 1) end::varchar(40)[] as topics,
           case when m.every_channel then '{ALL}'
                else array(select s.channel from mandate_channel s where s.mandate_id = m.id order by 1) end::varchar(40)[]
               as channels,
           array(select s.language from mandate_language s where s.mandate_id = m.id order by 1)::varchar(2)[] as languages,
           p.search || ' ' || lower(m.reference) as words,
           coalesce(m.ends_on < institution_day(), false) as past,
           mandate_whole_since(m.id) as whole_since
      from mandate m join person p on p.id = m.holder_id;

create or replace function renew_entries(mandates uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into mandate_entry as e select * from mandate_line l where l.mandate_id = any (mandates)
        on conflict (mandate_id) do update
       set (reference, holder_id, place, type, state, unit_code, starts_on, ends_on, accept_by, first_on, last_on, topics, channels,
            languages, words, past, whole_since)
         = (excluded.reference, excluded.holder_id, excluded.place, excluded.type, excluded.state, excluded.unit_code,
            excluded.starts_on, excluded.ends_on, excluded.accept_by, excluded.first_on, excluded.last_on, excluded.topics,
            excluded.channels, excluded.languages, excluded.words, excluded.past, excluded.whole_since)
     where (e.*) is distinct from (excluded.*) $$;

truncate mandate_year;
alter table mandate_year
    add column whole_since timestamp(6) with time zone not null,
    drop constraint mandate_year_pkey;
drop index mandate_year_by_end, mandate_year_of;

-- The shelves on which a mandate stands, whatever the year.
create view mandate_shelf as
    select e.mandate_id, s.shelf::varchar(44) as shelf
      from mandate_entry e
     cross join lateral (select 'ALL' union all select 'Y:' || e.type union all select 'U:' || e.unit_code
                         union all select 'T:' || t from unnest(e.topics) t where e.topics <> '{ALL}'
                         union all select 'T:' || t.code from topic t where e.topics = '{ALL}'
                         union all select 'C:' || c from unnest(e.channels) c where e.channels <> '{ALL}'
                         union all select 'C:' || c from every_channel() c where e.channels = '{ALL}'
                         union all select 'L:' || l from unnest(e.languages) l) s(shelf);
grant select on mandate_shelf to ${portal};

create or replace view mandate_year_line as
    select s.shelf, y.year::smallint as year, e.place, e.ends_on, e.first_on, e.last_on, e.mandate_id, e.whole_since
      from mandate_entry e join mandate_shelf s on s.mandate_id = e.mandate_id
     cross join lateral generate_series(extract(year from e.first_on)::integer, extract(year from e.last_on)::integer) y(year)
     where e.first_on <= e.last_on;

insert into mandate_year select * from mandate_year_line;
alter table mandate_year
    add primary key (shelf, year, place, mandate_id) include (ends_on, first_on, last_on, whole_since);
create index mandate_year_by_end on mandate_year (shelf, year, ends_on, mandate_id)
    include (place, first_on, last_on, whole_since);
create index mandate_year_of on mandate_year (mandate_id);

-- What is not over, on the same shelves: the page that is opened most, and its count, are read from one of them in its order.
create table mandate_present (
    shelf      varchar(44) not null,
    place      text        not null,
    ends_on    date        not null,
    starts_on  date        not null,
    state      varchar(20) not null,
    holder_id  uuid        not null references person,
    mandate_id uuid        not null references mandate,
    primary key (shelf, place, mandate_id) include (ends_on, starts_on, state, holder_id)
);
grant select on mandate_present to ${portal};

create view mandate_present_line as
    select s.shelf, e.place, e.ends_on, e.starts_on, e.state, e.holder_id, e.mandate_id
      from mandate_entry e join mandate_shelf s on s.mandate_id = e.mandate_id
     where not e.past and e.state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED', 'GRANTED', 'ACTIVE', 'SUSPENDED');
grant select on mandate_present_line to ${portal};

insert into mandate_present select * from mandate_present_line;
create index mandate_present_by_end on mandate_present (shelf, ends_on, mandate_id) include (place, starts_on, state, holder_id);
create index mandate_present_of on mandate_present (mandate_id);

create or replace function keep_years() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from mandate_year y using changed c where y.mandate_id = c.mandate_id
       and not exists (select 1 from mandate_year_line l where l.mandate_id = y.mandate_id
            and (l.shelf, l.year, l.place, l.ends_on, l.first_on, l.last_on, l.whole_since)
              = (y.shelf, y.year, y.place, y.ends_on, y.first_on, y.last_on, y.whole_since));
    delete from mandate_present y using changed c where y.mandate_id = c.mandate_id
       and not exists (select 1 from mandate_present_line l where l.mandate_id = y.mandate_id
            and (l.shelf, l.place, l.ends_on, l.starts_on, l.state, l.holder_id)
              = (y.shelf, y.place, y.ends_on, y.starts_on, y.state, y.holder_id));
    insert into mandate_year select l.* from changed c join mandate_year_line l on l.mandate_id = c.mandate_id
        on conflict do nothing;
    insert into mandate_present select l.* from changed c join mandate_present_line l on l.mandate_id = c.mandate_id
        on conflict do nothing;
    return null;
end $$;

create or replace function keep_years_of_everything() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into mandate_year select l.* from mandate_entry e join mandate_year_line l on l.mandate_id = e.mandate_id
     where e.topics = '{ALL}' on conflict do nothing;
    insert into mandate_present select l.* from mandate_entry e join mandate_present_line l on l.mandate_id = e.mandate_id
     where e.topics = '{ALL}' on conflict do nothing;
    return null;
end $$;
