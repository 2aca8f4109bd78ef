-- The name of who reported, opened by two people of two offices: the desk of the case and the privacy officer.
create table identity_opening (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        not null references incident_case,
    desk             varchar(20) not null check (desk in ('SECRETARY', 'INTEGRITY')),
    state            varchar(20) not null check (state in ('ASKED', 'OPEN', 'REFUSED', 'WITHDRAWN', 'CLOSED')),
    asked_by         uuid        not null references person,
    asked_as         varchar(30) not null check (asked_as in ('ETHICS_SECRETARY', 'INTEGRITY_OFFICER', 'PRIVACY')),
    answered_by      uuid        references person,
    open_until       timestamp(6) with time zone,
    constraint opened_by_two_people check (answered_by <> asked_by),
    check ((state in ('OPEN', 'CLOSED')) = (open_until is not null)),
    check ((state in ('ASKED', 'WITHDRAWN')) = (answered_by is null))
);
create index identity_opening_by_case on identity_opening (incident_case_id);
create unique index identity_asked_once on identity_opening (incident_case_id) where state = 'ASKED';

create table identity_opening_journal (
    identity_opening_id uuid          not null references identity_opening,
    line                integer       not null,
    at                  timestamp(6) with time zone not null,
    effective_on        date          not null,
    author              varchar(20)   not null,
    acted_as            varchar(30)   not null,
    step                varchar(40)   not null,
    from_state          varchar(20),
    to_state            varchar(20)   not null,
    motive              varchar(2000) not null check (motive = ''),
    primary key (identity_opening_id, line)
);
create trigger written_once before update or delete on identity_opening_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on identity_opening_journal
    for each row execute function leaf_of_act('identity_opening_id');

-- Why it was asked for, or refused: sealed for the two offices.
create table identity_text (
    id                  uuid        primary key,
    identity_opening_id uuid        not null references identity_opening,
    number              bigint      generated always as identity,
    step                varchar(40) not null,
    author              varchar(20) not null,
    written_at          timestamp(6) with time zone not null,
    cipher              bytea       not null
);
create index identity_text_by_opening on identity_text (identity_opening_id, number);
create trigger written_once before update or delete on identity_text
    for each row execute function refuse_change();

-- Whom an opening concerns: the two offices, without a ground against the case. The privacy officer agrees also where the
-- case itself does not open to them.
create function identity_concerns(only_case uuid, person uuid, mark bytea default null) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from incident_case c
                     join case_roles(person) r
                       on r = 'PRIVACY' or r = case c.desk when 'SECRETARY' then 'ETHICS_SECRETARY' else 'INTEGRITY_OFFICER' end
                    where c.id = only_case)
       and not exists (select from case_grounds(person, mark, only_case))
$$;
revoke execute on function identity_concerns from public;
grant execute on function identity_concerns to ${portal};

-- By which reference the two offices speak of it.
create function identity_reference(opening uuid, person uuid, mark bytea default null) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.reference::text from identity_opening o join incident_case c on c.id = o.incident_case_id
     where o.id = opening and identity_concerns(c.id, person, mark)
$$;
revoke execute on function identity_reference from public;
grant execute on function identity_reference to ${portal};

-- To whom a word is sent that an answer waits: who holds the office and has no ground against this case.
create function identity_people(only_case uuid, office text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct r.person_id from person_role r
     where r.role = office and not exists (select from case_grounds(r.person_id, null, only_case))
$$;
revoke execute on function identity_people from public;
grant execute on function identity_people to ${portal};

-- The name itself, for one of the two who may read it now: row security of the case would keep it from a privacy officer
-- to whom the case does not open. What comes out is sealed as it lies there.
create function identity_sealed(opening uuid, person uuid, moment timestamp with time zone)
    returns table (text_id uuid, kind text, cipher bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select t.id, t.kind::text, t.cipher from identity_opening o join incident_text t on t.incident_case_id = o.incident_case_id
     where o.id = opening and t.part = 'VAULT' and o.state = 'OPEN' and o.open_until > moment
       and person in (o.asked_by, o.answered_by)
     order by t.number
$$;
revoke execute on function identity_sealed from public;
grant execute on function identity_sealed to ${portal};

alter table identity_opening enable row level security;
create policy two_offices on identity_opening to ${portal} using (
    asker() = '00000000-0000-0000-0000-000000000000' or identity_concerns(incident_case_id, asker(), asker_mark()));
create policy told_the_reporter on identity_opening for select to ${portal} using (
    incident_case_id in (select c.id from incident_case c where c.receipt = asker_receipt() or c.reporter_mark = asker_mark()));
grant select, insert, update on identity_opening to ${portal};

alter table identity_opening_journal enable row level security;
create policy with_its_opening on identity_opening_journal to ${portal}
    using (identity_opening_id in (select id from identity_opening));
grant select, insert on identity_opening_journal to ${portal};

alter table identity_text enable row level security;
create policy two_offices on identity_text to ${portal}
    using (identity_reference(identity_opening_id, asker(), asker_mark()) is not null);
grant select, insert on identity_text to ${portal};
