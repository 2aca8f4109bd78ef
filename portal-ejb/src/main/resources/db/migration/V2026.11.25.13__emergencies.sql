-- A case opened by two people of two offices when those who are entitled to it are gone, stand against it or cannot be reached.
-- Which case a reference leads to is known here alone: who asks is told nothing of whether there is one.
create table emergency_opening (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        references incident_case,
    reference        varchar(20) not null check (reference <> ''),
    state            varchar(20) not null check (state in ('ASKED', 'OPEN', 'REFUSED', 'WITHDRAWN', 'CLOSED')),
    asked_by         uuid        not null references person,
    asked_as         varchar(30) not null check (asked_as in ('DG', 'LEGAL', 'PRIVACY')),
    answered_by      uuid        references person,
    answered_as      varchar(30) check (answered_as in ('DG', 'LEGAL', 'PRIVACY')),
    open_until       timestamp(6) with time zone,
    constraint opened_by_two_offices check (answered_by <> asked_by and answered_as <> asked_as),
    check ((answered_by is null) = (answered_as is null)),
    check ((state in ('OPEN', 'CLOSED')) = (open_until is not null)),
    check ((state in ('ASKED', 'WITHDRAWN')) = (answered_by is null)),
    constraint opens_a_case check (state not in ('OPEN', 'CLOSED') or incident_case_id is not null)
);
create index emergency_opening_by_case on emergency_opening (incident_case_id) where incident_case_id is not null;
create unique index emergency_asked_once on emergency_opening (asked_by, reference) where state = 'ASKED';

create table emergency_opening_journal (
    emergency_opening_id uuid          not null references emergency_opening,
    line                 integer       not null,
    at                   timestamp(6) with time zone not null,
    effective_on         date          not null,
    author               varchar(20)   not null,
    acted_as             varchar(30)   not null,
    step                 varchar(40)   not null,
    from_state           varchar(20),
    to_state             varchar(20)   not null,
    motive               varchar(2000) not null check (motive = ''),
    primary key (emergency_opening_id, line)
);
create trigger written_once before update or delete on emergency_opening_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on emergency_opening_journal
    for each row execute function leaf_of_act('emergency_opening_id');

-- Why it was asked for, or refused: sealed with a key of its own.
create table emergency_text (
    id                   uuid        primary key,
    emergency_opening_id uuid        not null references emergency_opening,
    number               bigint      generated always as identity,
    step                 varchar(40) not null,
    author               varchar(20) not null,
    written_at           timestamp(6) with time zone not null,
    cipher               bytea       not null
);
create index emergency_text_by_opening on emergency_text (emergency_opening_id, number);
create trigger written_once before update or delete on emergency_text
    for each row execute function refuse_change();

-- To which case a reference leads: asked by the portal, which tells nobody. A case whose file is destroyed opens to nobody.
create function emergency_case(wanted text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.id from incident_case c where c.reference = wanted and c.destroyed_on is null
$$;
revoke execute on function emergency_case from public;
grant execute on function emergency_case to ${portal};

-- Is a case closed to somebody whatever their office: by a ground, or because they withdrew from it?
create function emergency_excluded(only_case uuid, person uuid, mark bytea default null) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from case_grounds(person, mark, only_case))
        or only_case in (select cases_withdrawn_from(person))
$$;
revoke execute on function emergency_excluded from public;
grant execute on function emergency_excluded to ${portal};

-- Whom a request concerns: the offices that may ask or answer, without a ground against the case. Who runs the portal opens
-- no case, whatever else they are. A reference that leads to no case is asked for like any other.
create function emergency_concerns(only_case uuid, person uuid, mark bytea default null) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from person_role r where r.person_id = person and r.role in ('DG', 'LEGAL', 'PRIVACY'))
       and not exists (select from person_role r where r.person_id = person and r.role = 'ADMIN')
       and (only_case is null or not emergency_excluded(only_case, person, mark))
$$;
revoke execute on function emergency_concerns from public;
grant execute on function emergency_concerns to ${portal};

-- Who is told that a case was opened: everybody to whom it opens, the privacy officer, and the chair of the committee unless
-- it was reported to the other desk.
create function emergency_tells(only_case uuid, person uuid, mark bytea default null) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select case_open_to(only_case, person, mark)
        or not emergency_excluded(only_case, person, mark)
           and exists (select from incident_case c join case_roles(person) r
                         on r = 'PRIVACY' or r = 'ETHICS_CHAIR' and c.desk = 'SECRETARY'
                        where c.id = only_case)
$$;
revoke execute on function emergency_tells from public;
grant execute on function emergency_tells to ${portal};

-- To whom a word is sent: the offices that may answer, and whoever is told.
create function emergency_people(only_case uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct r.person_id from person_role r
     where r.role in ('DG', 'LEGAL', 'PRIVACY') and emergency_concerns(only_case, r.person_id)
$$;
revoke execute on function emergency_people from public;
grant execute on function emergency_people to ${portal};

create function emergency_told(only_case uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select k.person_id
      from (select r.person_id from person_role r
             where r.role in ('ETHICS_SECRETARY', 'INTEGRITY_OFFICER', 'ETHICS_CHAIR', 'PRIVACY')
            union
            select h.person_id from incident_hand h where h.incident_case_id = only_case and h.ended_at is null) k
     where emergency_tells(only_case, k.person_id)
$$;
revoke execute on function emergency_told from public;
grant execute on function emergency_told to ${portal};

alter table emergency_opening enable row level security;
create policy two_offices on emergency_opening to ${portal} using (
    asker() = '00000000-0000-0000-0000-000000000000' or asked_by = asker()
    or emergency_concerns(incident_case_id, asker(), asker_mark()));
create policy told on emergency_opening for select to ${portal}
    using (state in ('OPEN', 'CLOSED') and emergency_tells(incident_case_id, asker(), asker_mark()));
grant select, insert, update on emergency_opening to ${portal};

alter table emergency_opening_journal enable row level security;
create policy with_its_opening on emergency_opening_journal to ${portal}
    using (exists (select from emergency_opening o where o.id = emergency_opening_journal.emergency_opening_id));
grant select, insert on emergency_opening_journal to ${portal};

alter table emergency_text enable row level security;
create policy with_its_opening on emergency_text to ${portal}
    using (exists (select from emergency_opening o where o.id = emergency_text.emergency_opening_id));
grant select, insert on emergency_text to ${portal};

-- Both work on the case by name, until a moment: after it the case is closed to them, whatever the portal does.
alter table incident_hand drop constraint incident_hand_capacity_check;
alter table incident_hand add constraint incident_hand_capacity_check
    check (capacity in ('INVESTIGATOR', 'UNIT_HANDLER', 'CONTAINER', 'RAPPORTEUR', 'MEMBER', 'COUNSEL', 'EMERGENCY'));
alter table incident_hand add column until timestamp(6) with time zone;
alter table incident_hand add constraint emergencies_end check ((capacity = 'EMERGENCY') = (until is not null));

-- The moment it is now where the institution lives.
create function institution_moment() returns timestamp with time zone language sql stable as $$
    select now()
$$;

create or replace function cases_in_hand(person uuid, mark bytea default null) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select h.incident_case_id from incident_hand h
     where h.person_id = person and h.ended_at is null and (h.until is null or h.until > institution_moment())
       and not exists (select from case_grounds(person, mark, h.incident_case_id) g
                        where h.capacity <> 'UNIT_HANDLER'
                           or g.ground not in ('SAME_UNIT', 'HIERARCHY', 'GRANTED_THE_MANDATE'))
$$;
