-- The years that are over, as they were told: a first edition, kept as it was first read or when the night after came; others
-- follow it with a number of their own, and none is rewritten. What was counted beneath is kept apart and shown to nobody: a
-- later edition is told only where the difference tells of nobody.
create table case_year_edition (
    id      uuid        primary key,
    year    integer     not null check (year between 2000 and 2999),
    number  integer     not null check (number > 0),
    made_at timestamp(6) with time zone not null,
    made_by varchar(20) not null,
    told    text        not null check (told <> ''),
    sha256  varchar(64) not null,
    unique (year, number),
    constraint as_it_was_told check (sha256 = encode(sha256(convert_to(told, 'UTF8')), 'hex'))
);
create trigger written_once before update or delete on case_year_edition
    for each row execute function refuse_change();
grant select on case_year_edition to ${portal};

create table case_year_count (
    case_year_edition_id uuid primary key references case_year_edition,
    counted              text not null check (counted <> '')
);

create function leaf_of_year() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('case_year_edition', new.id, 0, new.made_at,
                    jsonb_build_array('case_year_edition', new.id, new.year, new.number, new.sha256));
    return null;
end $$;
create trigger leaves_evidence after insert on case_year_edition
    for each row execute function leaf_of_year();

-- The cases of a year that is over, one line each and without anybody: what the portal counts, and shows nowhere.
create function case_year_lines(of_year integer)
    returns table (category text, severity integer, state text, finding text, received_on date, acknowledged_on date,
                   triaged_on date, decided_on date, closed_on date, measures text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select d.category::text, coalesce(d.severity, 0), d.state::text, d.finding::text, d.received_on, d.acknowledged_on,
           d.triaged_on, d.decided_on, d.closed_on, array_to_string(d.measures, ',')
      from case_days d
     where of_year < extract(year from institution_day())
       and d.received_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31)
$$;
revoke execute on function case_year_lines from public;
grant execute on function case_year_lines to ${portal};
drop function case_figures(integer);

-- Keeps an edition: the first one, or the one that follows the last. Somebody was quicker: nothing happens.
create function keep_year(of_year integer, after integer, words text, counts text, who text, moment timestamp with time zone)
    returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    made uuid := gen_random_uuid();
begin
    if of_year >= extract(year from institution_day()) then
        raise exception 'a year is told when it is over' using errcode = 'restrict_violation';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('case_year_edition ' || of_year, 0));
    if after <> (select coalesce(max(e.number), 0) from case_year_edition e where e.year = of_year) then
        return false;
    end if;
    insert into case_year_edition (id, year, number, made_at, made_by, told, sha256)
    values (made, of_year, after + 1, moment, who, words, encode(sha256(convert_to(words, 'UTF8')), 'hex'));
    insert into case_year_count (case_year_edition_id, counted) values (made, counts);
    return true;
end $$;
revoke execute on function keep_year from public;
grant execute on function keep_year to ${portal};

-- All that was counted for the editions of a year, in their order: by what the portal judges the next one.
create function year_counts(of_year integer) returns table (number integer, counted text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.number, c.counted from case_year_edition e join case_year_count c on c.case_year_edition_id = e.id
     where e.year = of_year order by e.number
$$;
revoke execute on function year_counts from public;
grant execute on function year_counts to ${portal};

-- The last line of a case goes when its year was told.
create function refuse_end_before_figures() returns trigger language plpgsql as $$
begin
    if not exists (select from case_year_edition e where e.year = extract(year from old.received_on)) then
        raise exception 'the year of this case was not told yet' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger figures_first before delete on incident_case
    for each row execute function refuse_end_before_figures();
