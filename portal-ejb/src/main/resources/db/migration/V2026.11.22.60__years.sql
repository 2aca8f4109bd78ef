-- One's own mandates, whatever became of them, are one step down this index: a register of ten years is not read for them.
create index mandate_entry_holder on mandate_entry (holder_id, place, mandate_id);

-- A language that few speak is found without reading those who do not.
create index mandate_entry_languages on mandate_entry using gin (languages);
create index mandate_entry_live_languages on mandate_entry using gin (languages) where not past;

-- What is rare is known to be rare: else the whole register is read in its order to find a few lines.
alter table mandate_entry alter topics set statistics 1000, alter channels set statistics 1000;

-- A day of the past among ten years: each mandate stands once for every year in which it was ever spoken under, on the shelf of
-- each of its topics, channels and languages, of its type and of its unit, and on the shelf of all. A page of one day is then
-- read from one shelf in its order, however many years lie beside it. Written by the function below only; a test makes it again.
create table mandate_year (
    shelf      varchar(44) not null,
    year       smallint    not null,
    place      text        not null,
    ends_on    date        not null,
    first_on   date        not null,
    last_on    date        not null,
    mandate_id uuid        not null references mandate,
    primary key (shelf, year, place, mandate_id)
);
comment on column mandate_year.shelf is 'ALL, or T, C, L, Y, U with a colon and the topic, channel, language, type or unit';
create index mandate_year_by_end on mandate_year (shelf, year, ends_on, mandate_id);
create index mandate_year_of on mandate_year (mandate_id);
grant select on mandate_year to ${portal};

-- Where one may speak: a mandate for every channel stands on the shelf of each (a test compares them with the portal's own).
create function every_channel() returns setof varchar(40) language sql immutable rows 37 as $$
    select unnest(array[
        'FACEBOOK', 'INSTAGRAM', 'THREADS', 'X', 'LINKEDIN', 'YOUTUBE', 'TIKTOK', 'SNAPCHAT', 'BLUESKY',
        'MASTODON', 'PINTEREST', 'REDDIT', 'DISCORD', 'TWITCH', 'WIKIPEDIA', 'PODCAST', 'BLOG', 'WEBSITE',
        'FORUM', 'REVIEW_SITE', 'PROFESSIONAL_NETWORK', 'PREPRINT_SERVER', 'OTHER_SOCIAL', 'WHATSAPP',
        'SIGNAL', 'THREEMA', 'TELEGRAM', 'MESSENGER', 'TEAMS', 'SECURE_HEALTH_MAIL', 'SMS', 'EMAIL', 'PRESS',
        'RADIO', 'TV', 'CONFERENCE', 'PARLIAMENTARY_HEARING']::varchar(40)[]) $$;

create view mandate_year_line as
    select s.shelf::varchar(44) as shelf, y.year::smallint as year, e.place, e.ends_on, e.first_on, e.last_on, e.mandate_id
      from mandate_entry e
     cross join lateral (select 'ALL' union all select 'Y:' || e.type union all select 'U:' || e.unit_code
                         union all select 'T:' || t from unnest(e.topics) t where e.topics <> '{ALL}'
                         union all select 'T:' || t.code from topic t where e.topics = '{ALL}'
                         union all select 'C:' || c from unnest(e.channels) c where e.channels <> '{ALL}'
                         union all select 'C:' || c from every_channel() c where e.channels = '{ALL}'
                         union all select 'L:' || l from unnest(e.languages) l) s(shelf)
     cross join lateral generate_series(extract(year from e.first_on)::integer, extract(year from e.last_on)::integer) y(year)
     where e.first_on <= e.last_on;
grant select on mandate_year_line to ${portal};

-- For the mandates whose line changed in what the shelves say; the changed lines being called "changed".
create function keep_years() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from mandate_year y using changed c where y.mandate_id = c.mandate_id
       and not exists (select 1 from mandate_year_line l where l.mandate_id = y.mandate_id
            and (l.shelf, l.year, l.place, l.ends_on, l.first_on, l.last_on) = (y.shelf, y.year, y.place, y.ends_on, y.first_on, y.last_on));
    insert into mandate_year select l.* from changed c join mandate_year_line l on l.mandate_id = c.mandate_id on conflict do nothing;
    return null;
end $$;
create trigger years_insert after insert on mandate_entry referencing new table as changed
    for each statement execute function keep_years();
create trigger years_update after update on mandate_entry referencing new table as changed
    for each statement execute function keep_years();

-- Who speaks of everything speaks of what is added.
create function keep_years_of_everything() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into mandate_year select l.* from mandate_entry e join mandate_year_line l on l.mandate_id = e.mandate_id
     where e.topics = '{ALL}' on conflict do nothing;
    return null;
end $$;
create trigger years_insert after insert on topic for each statement execute function keep_years_of_everything();

insert into mandate_year select * from mandate_year_line;
