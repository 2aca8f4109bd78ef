-- What was done to contain a case, and who was asked to take something down. The words are sealed with the case.
create table removal (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        not null references incident_case,
    addressee        varchar(20) not null check (addressee in ('PLATFORM', 'AUTHOR')),
    state            varchar(20) not null check (state in ('ASKED', 'REMOVED', 'PARTLY', 'REFUSED', 'UNANSWERED')),
    asked_at         timestamp(6) with time zone not null,
    asked_by         varchar(20) not null,
    answered_on      date,
    check ((state = 'ASKED') = (answered_on is null))
);
create index removal_by_case on removal (incident_case_id, asked_at, id);

create table removal_exhibit (
    removal_id uuid not null references removal,
    exhibit_id uuid not null references exhibit,
    primary key (removal_id, exhibit_id)
);
create trigger written_once before update or delete on removal_exhibit
    for each row execute function refuse_change();

create table containment (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    action           varchar(30) not null check (action in ('LINK_CUT', 'CONTENT_HIDDEN', 'DELETED_BY_AUTHOR', 'ACCESS_CLOSED',
        'SECRETS_CHANGED', 'ACCOUNT_RESTRICTED', 'PERSONS_WARNED', 'OTHER')),
    done_at          timestamp(6) with time zone not null,
    recorded_at      timestamp(6) with time zone not null,
    author           varchar(20) not null,
    check (done_at <= recorded_at)
);
create index containment_by_case on containment (incident_case_id, done_at, id);
create trigger written_once before update or delete on containment
    for each row execute function refuse_change();

-- Addresses, tickets, answers: a removal's or a containment's own words, the last of a field counts.
create table removal_text (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    about_id         uuid        not null,
    number           bigint      generated always as identity,
    field            varchar(20) not null check (field in ('ADDRESS', 'TICKET', 'ANSWER', 'OUTCOME', 'REASON')),
    cipher           bytea       not null
);
create index removal_text_about on removal_text (about_id, number);
create trigger written_once before update on removal_text
    for each row execute function refuse_change();

create table removal_journal (
    removal_id   uuid          not null references removal,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null check (motive = ''),
    primary key (removal_id, line)
);
create trigger written_once before update or delete on removal_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on removal_journal
    for each row execute function leaf_of_act('removal_id');

-- Rule R-21: what is taken down cannot be shown any more. Nobody asks for a removal of what was not kept before, by
-- whatever way the line comes here.
create function refuse_removal_without_exhibit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from exhibit e where e.incident_case_id = new.incident_case_id) then
        raise exception 'a removal is asked for when there is an exhibit' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger kept_before before insert on removal
    for each row execute function refuse_removal_without_exhibit();

alter table removal enable row level security;
create policy with_its_case on removal to ${portal} using (exists (select from incident_case c where c.id = incident_case_id));
grant select, insert, update on removal to ${portal};

alter table removal_exhibit enable row level security;
create policy with_its_removal on removal_exhibit to ${portal} using (exists (select from removal r where r.id = removal_id));
grant select, insert on removal_exhibit to ${portal};

alter table containment enable row level security;
create policy with_its_case on containment to ${portal} using (exists (select from incident_case c where c.id = incident_case_id));
grant select, insert on containment to ${portal};

alter table removal_text enable row level security;
create policy with_its_case on removal_text to ${portal} using (exists (select from incident_case c where c.id = incident_case_id));
grant select, insert on removal_text to ${portal};

alter table removal_journal enable row level security;
create policy with_its_removal on removal_journal to ${portal} using (exists (select from removal r where r.id = removal_id));
grant select, insert on removal_journal to ${portal};
