-- Somebody leaves, or goes to another unit: one list of what has to be settled (R-29). What stands on it is never stored:
-- it follows from the registers. It is opened by the line of the person's journal that tells it, in the same transaction,
-- whoever writes that line.

create table departure (
    id          uuid        primary key,
    version     integer     not null default 0,
    person_id   uuid        not null references person,
    kind        varchar(10) not null check (kind in ('LEAVING', 'MOVING')),
    state       varchar(10) not null check (state in ('OPEN', 'CLOSED')),
    occurred_on date        not null,
    opened_at   timestamp(6) with time zone not null,
    unit_code   varchar(20) references unit,
    manager_id  uuid        references person,
    constraint nobody_settles_their_own check (manager_id <> person_id)
);
create unique index one_list_at_a_time on departure (person_id, kind) where state = 'OPEN';
create index departure_by_moment on departure (opened_at desc, id desc);
create index departure_by_manager on departure (manager_id) where state = 'OPEN';
grant select, insert, update on departure to ${portal};
comment on column departure.unit_code is 'the unit the person leaves';
comment on column departure.manager_id is 'who led the person there';

create table departure_journal (
    departure_id uuid          not null references departure,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (departure_id, line)
);
create trigger written_once before update or delete on departure_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on departure_journal
    for each row execute function leaf_of_act('departure_id');
grant select, insert on departure_journal to ${portal};

create function open_departure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    about uuid;
    settling constant varchar := case new.step when 'LEAVE' then 'LEAVING' else 'MOVING' end;
begin
    insert into departure (id, person_id, kind, state, occurred_on, opened_at, unit_code, manager_id)
    select gen_random_uuid(), new.person_id, settling, 'OPEN', new.effective_on, new.at, post.unit_code,
           nullif(post.manager_id, new.person_id)
      from (values (1)) one
      left join lateral (
           select a.unit_code, a.manager_id from assignment a
            where a.person_id = new.person_id and a.is_primary
              and (settling = 'LEAVING' or a.ends_on < new.effective_on)
            order by a.starts_on desc limit 1) post on true
        on conflict do nothing
    returning id into about;
    if about is not null then
        insert into departure_journal (departure_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
        values (about, 0, new.at, new.effective_on, 'PORTAL', 'SYSTEM', 'OPEN', null, 'OPEN', '');
    end if;
    return null;
end $$;
create trigger opens_departure after insert on person_journal
    for each row when (new.step = 'LEAVE' or (new.step = 'MOVE' and new.motive like '%UNIT%'))
    execute function open_departure();
