-- What human resources tell of people: the rest of a person's facts (specification B0.2), the journal of what was told
-- and when, and the files it came in, each checked and shown before anything of it is written.

alter table person
    add column preferred_name          varchar(80),
    add column professional_order      varchar(120),
    add column licence_no              varchar(40),
    add column placement_supervisor_id uuid references person,
    add column public_profile          boolean not null default false,
    -- who took over the people of somebody who left, when that was asked; nobody at all when it was and this is empty
    add column successor_id            uuid references person,
    add column succeeded               boolean not null default false;

-- Two people who swap their addresses do so in one statement.
alter table person drop constraint person_work_email_key;
alter table person add constraint person_work_email_key unique (work_email) deferrable initially immediate;
create index person_by_mail on person (lower(work_email));
create index assignment_by_person on assignment (person_id, starts_on desc);

create table person_journal (
    person_id    uuid          not null references person,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null check (step in ('JOIN', 'RETURN', 'LEAVE', 'CHANGE_STATUS', 'MOVE', 'HAND_OVER', 'CORRECT')),
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (person_id, line)
);
create trigger written_once before update or delete on person_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on person_journal
    for each row execute function leaf_of_act('person_id');
grant select, insert on person_journal to ${portal};

-- One file, or one form: what it would do, and whether it was done.
create table import_run (
    id          uuid         primary key,
    version     integer      not null default 0,
    kind        varchar(20)  not null check (kind in ('CHANGES', 'COMPLETE', 'FORM')),
    state       varchar(20)  not null check (state in ('CHECKED', 'APPLIED', 'EXPIRED')),
    file_name   varchar(120) not null,
    columns     varchar(600) not null,
    checked_at  timestamp(6) with time zone not null,
    checked_by  varchar(20)  not null,
    applied_at  timestamp(6) with time zone,
    applied_by  varchar(20),
    good_only   boolean      not null default false,
    mark        varchar(64)  not null default '',
    in_post     integer      not null default 0,
    lines       integer      not null default 0,
    joiners     integer      not null default 0,
    returners   integer      not null default 0,
    movers      integer      not null default 0,
    corrections integer      not null default 0,
    leavers     integer      not null default 0,
    unchanged   integer      not null default 0,
    wrong       integer      not null default 0,
    problems    integer      not null default 0,
    check ((state = 'APPLIED') = (applied_at is not null))
);
create index import_run_by_time on import_run (checked_at desc, id);
grant select, insert, update on import_run to ${portal};

-- The rows of a file as they were read, and as they were understood where they change anything. Gone after a crash or a week: the file is sent again then.
-- A line below 1 is somebody whom a complete list does not name any more.
create unlogged table import_row (
    run_id               uuid    not null references import_run,
    line                 integer not null,
    fresh_id             uuid    not null,
    staff_no             text    not null,
    honorific            text,
    first_name           text,
    last_name            text,
    preferred_name       text,
    work_email           text,
    language             text,
    employment_type      text,
    profession           text,
    professional_order   text,
    licence_no           text,
    audiences            text,
    unit                 text,
    title_fr             text,
    title_en             text,
    manager              text,
    starts_on            date,
    told_ends_on         date,
    ends_on              date,
    told_status          text,
    status               text,
    placement_supervisor text,
    public_profile       text,
    person_id            uuid,
    post_id              uuid,
    manager_id           uuid,
    supervisor_id        uuid,
    old_status           text,
    old_starts_on        date,
    opens_on             date,
    changed              text    not null default '',
    outcome              text    not null default 'SAME',
    primary key (run_id, line)
);
create index import_row_by_number on import_row (run_id, staff_no);
create index import_row_by_person on import_row (run_id, person_id) where person_id is not null;
grant select, insert, update, delete on import_row to ${portal};

create unlogged table import_problem (
    run_id uuid    not null references import_run,
    line   integer not null,
    place  integer not null,
    field  text    not null,
    reason text    not null,
    told   text    not null,
    other  text    not null default '',
    primary key (run_id, line, field, reason)
);
grant select, insert, delete on import_problem to ${portal};

-- Who takes over the people whom a leaver led.
create unlogged table import_takeover (
    run_id       uuid    not null references import_run,
    leaver_id    uuid    not null,
    heir_id      uuid,
    successor_id uuid,
    team         integer not null,
    primary key (run_id, leaver_id)
);
grant select, insert, update, delete on import_takeover to ${portal};

-- The planner must know how many rows were just staged; only their owner may have them counted.
create function count_import() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    analyze import_row (run_id, line, staff_no, work_email, unit, manager, status, person_id, manager_id, old_status, outcome);
end $$;
revoke execute on function count_import from public;
grant execute on function count_import to ${portal};

-- What everything a file was checked against looked like, in one word: it differs as soon as anything of it does.
create function people_mark() returns text language sql stable as $$
    select md5(concat_ws(' ', institution_day(),
        (select sum(hashtextextended(p::text, 0)) from person p),
        (select sum(hashtextextended(a::text, 0)) from assignment a),
        (select sum(hashtextextended(d::text, 0)) from person_audience d),
        (select sum(hashtextextended(u::text, 0)) from unit u)))
$$;

-- Who leads the people of somebody who has left: who took them over, else the manager above, until one is still here.
-- Nobody leads themself: whoever took over the team they belong to is led by the manager above it.
create function standing_manager(leaver uuid, member uuid) returns uuid language sql stable as $$
    with recursive up (id, turn) as (
        select leaver, 0
        union all
        select (select case when l.succeeded and l.successor_id is distinct from member then l.successor_id else (
                       select a.manager_id from assignment a where a.person_id = l.id and a.is_primary
                        order by a.starts_on desc limit 1) end
                  from person l where l.id = up.id), turn + 1
          from up join person p on p.id = up.id and p.status = 'LEFT' where turn < 50)
    select nullif(up.id, member) from up join person p on p.id = up.id and p.status <> 'LEFT'
$$;

-- What the server asks at each sign-in: the roles of one person, not of everybody first (offset 0 keeps the question whole).
create or replace view sign_in_role as
    select p.staff_no as login, r.role
      from person_in_post p
     cross join lateral (select o.role from person_role o where o.person_id = p.id offset 0) r;
