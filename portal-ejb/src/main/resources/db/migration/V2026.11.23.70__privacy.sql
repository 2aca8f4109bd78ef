-- The legal question about personal information in a case (specification B7.4). Its words are sealed with a key of its
-- own, for the privacy officer: the line of the register outlives the file of the case.
create table privacy_track (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        not null unique references incident_case,
    state            varchar(20) not null check (state in ('OPEN', 'NOTIFYING', 'CLOSED')),
    aware_at         timestamp(6) with time zone not null,
    kind             varchar(20) check (kind in ('HEALTH', 'OTHER', 'RESEARCH')),
    regime           varchar(20),
    risk             boolean,
    persons          integer     check (persons >= 0),
    residents        integer     check (residents >= 0),
    decided_at       timestamp(6) with time zone,
    check (residents <= persons),
    constraint answered_once_and_whole check (num_nulls(kind, regime, risk, decided_at) in (0, 4)),
    constraint nothing_goes_on_without_an_answer check (state = 'OPEN' or decided_at is not null)
);
create index privacy_track_by_moment on privacy_track (aware_at desc, id desc);
create index privacy_track_open on privacy_track (aware_at, id) where state <> 'CLOSED';

create table privacy_due (
    privacy_track_id uuid        not null references privacy_track,
    addressee        varchar(20) not null check (addressee in ('MINISTER', 'CAI', 'CNIL', 'PFPDT', 'CANTON', 'PERSONS')),
    primary key (privacy_track_id, addressee)
);

create table privacy_notice (
    privacy_track_id uuid        not null references privacy_track,
    line             integer     not null,
    addressee        varchar(20) not null check (addressee in ('MINISTER', 'CAI', 'CNIL', 'PFPDT', 'CANTON', 'PERSONS')),
    sent_at          timestamp(6) with time zone not null,
    way              varchar(20) not null check (way in ('PORTAL', 'EMAIL', 'POST', 'PHONE', 'IN_PERSON')),
    author           varchar(20) not null,
    recorded_at      timestamp(6) with time zone not null,
    primary key (privacy_track_id, line),
    constraint told_once unique (privacy_track_id, addressee),
    check (sent_at <= recorded_at)
);
create trigger written_once before update or delete on privacy_notice
    for each row execute function refuse_change();

-- What was written: the last text of a field counts, the earlier ones stay.
create table privacy_text (
    id               uuid        primary key,
    privacy_track_id uuid        not null references privacy_track,
    number           bigint      generated always as identity,
    field            varchar(40) not null,
    author           varchar(20) not null,
    written_at       timestamp(6) with time zone not null,
    cipher           bytea       not null
);
create index privacy_text_by_field on privacy_text (privacy_track_id, field, number desc);
create trigger written_once before update or delete on privacy_text
    for each row execute function refuse_change();

create table privacy_track_journal (
    privacy_track_id uuid          not null references privacy_track,
    line             integer       not null,
    at               timestamp(6) with time zone not null,
    effective_on     date          not null,
    author           varchar(20)   not null,
    acted_as         varchar(30)   not null,
    step             varchar(40)   not null,
    from_state       varchar(20),
    to_state         varchar(20)   not null,
    motive           varchar(2000) not null check (motive = ''),
    primary key (privacy_track_id, line)
);
create trigger written_once before update or delete on privacy_track_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on privacy_track_journal
    for each row execute function leaf_of_act('privacy_track_id');

-- Rule R-18: opened in the transaction in which a case is about personal information, by whatever way it came to be. The
-- clock begins with the day of the report, whose minute nobody keeps; the privacy officer dates it.
create function open_privacy_track() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into privacy_track (id, version, incident_case_id, state, aware_at)
    select gen_random_uuid(), 0, new.id, 'OPEN', new.received_on::timestamp at time zone (select zone from institution)
    on conflict do nothing;
    return null;
end
$$;
create trigger opens_privacy_track after insert or update of personal_data on incident_case
    for each row when (new.personal_data) execute function open_privacy_track();
insert into privacy_track (id, version, incident_case_id, state, aware_at)
select gen_random_uuid(), 0, c.id, 'OPEN', c.received_on::timestamp at time zone i.zone
  from incident_case c cross join institution i where c.personal_data;

-- Is the legal question of a case still open? Asked by whoever wants to close the case.
create function privacy_pending(only_case uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from privacy_track t where t.incident_case_id = only_case and t.state <> 'CLOSED')
$$;
revoke execute on function privacy_pending from public;
grant execute on function privacy_pending to ${portal};

create function refuse_end_before_privacy() returns trigger language plpgsql as $$
begin
    if privacy_pending(new.id) then
        raise exception 'the legal question of this case is open' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger waits_for_privacy after update of state on incident_case
    for each row when (new.personal_data and new.state in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED')
        and old.state is distinct from new.state)
    execute function refuse_end_before_privacy();

-- The first moment at which somebody inside demonstrably knew: whoever opened the case first.
create function privacy_known_at(only_case uuid) returns timestamp with time zone
    language sql stable security definer set search_path = public, pg_temp as $$
    select least((select min(r.at) from incident_reading r where r.incident_case_id = only_case),
                 (select min(j.at) from incident_case_journal j where j.incident_case_id = only_case))
$$;
revoke execute on function privacy_known_at from public;
grant execute on function privacy_known_at to ${portal};

-- The two walls of the case, and one more: only the privacy officer.
alter table privacy_track enable row level security;
create policy privacy_officer on privacy_track to ${portal} using (
    (asker() = '00000000-0000-0000-0000-000000000000' or (select 'PRIVACY' in (select case_roles(asker()))))
    and incident_case_id in (select id from incident_case));
grant select, update on privacy_track to ${portal};

alter table privacy_due enable row level security;
create policy with_its_track on privacy_due to ${portal} using (privacy_track_id in (select id from privacy_track));
grant select, insert, delete on privacy_due to ${portal};

alter table privacy_notice enable row level security;
create policy with_its_track on privacy_notice to ${portal} using (privacy_track_id in (select id from privacy_track));
grant select, insert on privacy_notice to ${portal};

alter table privacy_text enable row level security;
create policy with_its_track on privacy_text to ${portal} using (privacy_track_id in (select id from privacy_track));
grant select, insert on privacy_text to ${portal};

alter table privacy_track_journal enable row level security;
create policy with_its_track on privacy_track_journal to ${portal} using (privacy_track_id in (select id from privacy_track));
grant select, insert on privacy_track_journal to ${portal};
