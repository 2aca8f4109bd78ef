-- Who stands in under a mandate may change while it runs: each change is a line, and the day it took effect is remembered.
create table mandate_stand_in (
    id           uuid          primary key,
    mandate_id   uuid          not null references mandate,
    place        varchar(20)   not null check (place in ('SUBSTITUTE', 'MODERATOR')),
    earlier_id   uuid          references person,
    person_id    uuid          references person,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    motive       varchar(2000) not null check (motive <> ''),
    unique (mandate_id, place, at),
    check (person_id is distinct from earlier_id)
);
create trigger written_once before update or delete on mandate_stand_in
    for each row execute function refuse_change();
grant select, insert on mandate_stand_in to ${portal};

create function leaf_of_stand_in() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('mandate_stand_in', new.id, 0, new.at, jsonb_build_array(
        'mandate_stand_in', new.id, new.mandate_id, new.place, new.earlier_id, new.person_id, new.effective_on, new.author,
        new.acted_as, new.motive));
    return null;
end $$;
create trigger leaves_evidence after insert on mandate_stand_in
    for each row execute function leaf_of_stand_in();

-- Who stands in on a day, as it was known at a moment; nobody who was not here that day.
create function stands_in_on(about uuid, day date, told timestamp with time zone) returns uuid
    language sql stable as $$
    with later as (
        select s.earlier_id from mandate_stand_in s
         where s.mandate_id = about and s.place = 'SUBSTITUTE' and (s.effective_on > day or s.at > told)
         order by s.at limit 1)
    select p.id from person p
     where p.id = case when exists (select from later) then (select l.earlier_id from later l)
                       else (select m.substitute_id from mandate m where m.id = about) end
       and p.starts_on <= day and coalesce(p.ends_on, 'infinity') >= day and (p.status <> 'LEFT' or day < institution_day()) $$;

-- What a list of departures was told about, so that each thing is said once.
create table departure_told (
    departure_id uuid    not null references departure,
    round        integer not null check (round >= 0),
    at           timestamp(6) with time zone not null,
    primary key (departure_id, round)
);
create trigger written_once before update or delete on departure_told
    for each row execute function refuse_change();
grant select, insert on departure_told to ${portal};
comment on column departure_told.round is '0 when it is opened, then one for each reminder';
