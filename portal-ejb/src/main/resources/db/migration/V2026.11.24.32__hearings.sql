-- What is put to a respondent and what they answer, each hearing with a key of its own: one respondent never reads what is
-- put to another. The respondent reads a hearing once it is put to them, and nothing else of the case.
create table hearing (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        not null references incident_case,
    person_id        uuid        not null references person,
    state            varchar(20) not null check (state in ('DRAFT', 'PUT', 'ANSWERED')),
    put_on           date,
    due_on           date,
    unique (incident_case_id, person_id),
    constraint put_with_a_day check ((state = 'DRAFT') = (put_on is null) and (put_on is null) = (due_on is null)),
    check (due_on >= put_on)
);
create index hearing_by_person on hearing (person_id) where state <> 'DRAFT';

create function refuse_hearing_of_others() returns trigger language plpgsql as $$
begin
    if not exists (select from incident_party p
                    where p.incident_case_id = new.incident_case_id and p.person_id = new.person_id
                      and p.capacity = 'RESPONDENT' and p.ended_on is null) then
        raise exception 'only a respondent is heard' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger only_respondents before insert on hearing
    for each row execute function refuse_hearing_of_others();

create table hearing_journal (
    hearing_id   uuid          not null references hearing,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null check (motive = ''),
    primary key (hearing_id, line)
);
create trigger written_once before update or delete on hearing_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on hearing_journal
    for each row execute function leaf_of_act('hearing_id');

-- What was written: of the facts and the file the last text counts, the earlier ones stay.
create table hearing_text (
    id         uuid        primary key,
    hearing_id uuid        not null references hearing,
    number     bigint      generated always as identity,
    field      varchar(20) not null check (field in ('FACTS', 'FILE', 'OBSERVATIONS', 'CHALLENGE', 'MINUTES')),
    author     varchar(20) not null,
    written_on date        not null,
    cipher     bytea       not null
);
create index hearing_text_by_hearing on hearing_text (hearing_id, number);
create trigger written_once before update or delete on hearing_text
    for each row execute function refuse_change();

alter table hearing enable row level security;
create policy with_its_case on hearing to ${portal} using (incident_case_id in (select id from incident_case));
create policy own_hearing on hearing to ${portal} using (person_id = asker() and state <> 'DRAFT');
grant select, insert, update on hearing to ${portal};

alter table hearing_journal enable row level security;
create policy with_its_hearing on hearing_journal to ${portal} using (hearing_id in (select id from hearing));
grant select, insert on hearing_journal to ${portal};

alter table hearing_text enable row level security;
create policy with_its_hearing on hearing_text to ${portal} using (hearing_id in (select id from hearing));
grant select, insert on hearing_text to ${portal};

-- What the person who is heard, who sees no case, may know of it: is this the time to answer?
create function is_hearing_open(asked uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from hearing h join incident_case c on c.id = h.incident_case_id
                    where h.id = asked and c.state = 'CONTRADICTORY')
$$;
revoke execute on function is_hearing_open from public;
grant execute on function is_hearing_open to ${portal};
