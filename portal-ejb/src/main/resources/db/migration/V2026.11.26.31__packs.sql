-- Packs: what leaves the portal as one document. What was asked and the sources it was made from stand here for as long as
-- its printed copies are about; the file itself until it expires.
create table pack (
    id             uuid         primary key,
    version        integer      not null,
    code           varchar(20)  not null unique,
    state          varchar(20)  not null check (state in ('REQUESTED', 'GENERATING', 'READY', 'DELIVERED', 'FAILED', 'REVOKED')),
    kind           varchar(30)  not null check (kind in ('ONBOARDING', 'CHARTER_FULL', 'CLINICIAN', 'STUDENT', 'MANAGER',
        'COMMUNICATIONS', 'VOLUNTEER', 'MANDATE', 'ACCOUNT_ADMIN', 'LOGO', 'COMMITTEE_FILE', 'INCIDENT_SUMMARY', 'COURT',
        'REGISTER_EXTRACT', 'ANNUAL_REPORT')),
    languages      varchar(4)   not null check (languages in ('FR', 'EN', 'BOTH')),
    jurisdiction   varchar(2)   not null check (jurisdiction in ('QC', 'CH', 'FR')),
    chapters       varchar(400) not null,
    as_of          date         not null,
    subject_id     uuid,
    about          varchar(60)  not null,
    recipient_id   uuid         references person,
    recipient_name varchar(120) not null,
    asked_by       uuid         not null references person,
    asked_at       timestamp(6) with time zone not null,
    template       varchar(64)  not null,
    manifest_hash  varchar(64)  not null check (manifest_hash ~ '^[0-9a-f]{64}$'),
    pages          integer      not null check (pages >= 0),
    file_hash      varchar(64)  check (file_hash ~ '^[0-9a-f]{64}$'),
    sealed         boolean      not null,
    tries          integer      not null check (tries between 0 and 3),
    failure        varchar(60)  not null,
    expires_on     date,
    constraint made_whole check ((state in ('READY', 'DELIVERED', 'REVOKED')) = (file_hash is not null and pages > 0)),
    constraint failed_with_a_reason check ((state = 'FAILED') = (failure <> '')),
    constraint confidential_names_its_reader check (recipient_name <> ''
        or kind not in ('COMMITTEE_FILE', 'INCIDENT_SUMMARY', 'COURT', 'REGISTER_EXTRACT')),
    constraint general_names_nobody check (recipient_name = '' and recipient_id is null
        or kind not in ('ONBOARDING', 'CHARTER_FULL', 'CLINICIAN', 'STUDENT', 'MANAGER', 'COMMUNICATIONS', 'VOLUNTEER', 'ANNUAL_REPORT')),
    constraint no_reference_of_a_case check (kind <> 'INCIDENT_SUMMARY' or about = '')
);
create index pack_by_asker on pack (asked_by, asked_at, id);
create index pack_by_kind on pack (kind, asked_at, id);
create index pack_by_recipient on pack (recipient_id);

-- What it holds, proved inside it: of who asked for it, which for everybody's packs is nobody's business, nothing.
create function payload_of_pack(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('pack', act -> 'id', act -> 'code', act -> 'kind', act -> 'as_of', act -> 'manifest_hash')
$$;
create function leaf_of_pack() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('pack', new.id, 0, new.asked_at, payload_of_pack(to_jsonb(new)));
    return null;
end $$;
create trigger leaves_evidence after insert on pack for each row execute function leaf_of_pack('id');

create table pack_source (
    pack_id uuid         not null references pack,
    line    integer      not null,
    source  varchar(80)  not null,
    edition varchar(60)  not null,
    hash    varchar(64)  not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (pack_id, line)
);
create table pack_journal (
    pack_id      uuid          not null references pack,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (pack_id, line)
);
create trigger written_once before update or delete on pack_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on pack_journal
    for each row execute function leaf_of_act('pack_id');

-- Of which cases a pack tells: it opens to those only to whom all of them open, and its file goes with the first of them.
create table pack_case (
    pack_id          uuid not null references pack,
    incident_case_id uuid not null references incident_case,
    primary key (pack_id, incident_case_id)
);
create index pack_case_by_case on pack_case (incident_case_id);

-- The queue: what is still to be pressed, with all it prints. What is confidential is sealed.
create table pack_job (
    pack_id  uuid  primary key references pack,
    asked_at timestamp(6) with time zone not null,
    next_at  timestamp(6) with time zone not null,
    facts    bytea not null
);
create index pack_job_in_line on pack_job (next_at, asked_at);
alter table pack_job alter column facts set storage external;
-- How far the press is, beside the locked row of the queue.
create table pack_progress (
    pack_id uuid    primary key references pack,
    done    integer not null,
    total   integer not null check (total > 0 and done between 0 and total)
);
-- The file, whole or not at all.
create table pack_file (
    pack_id uuid  primary key references pack,
    content bytea not null
);
alter table pack_file alter column content set storage external;

create function pack_file_goes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from incident_key where sealed_id = old.pack_id;
    delete from pack_file where pack_id = old.pack_id;
    delete from pack_job where pack_id = old.pack_id;
    return null;
end $$;
revoke execute on function pack_file_goes from public;
create trigger file_goes after delete on pack_case for each row execute function pack_file_goes();

-- Does it open to a person, as far as cases decide that?
create function pack_opens_to(only_pack uuid, person uuid, mark bytea default null) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select not exists (select from pack_case c where c.pack_id = only_pack and not case_open_to(c.incident_case_id, person, mark))
$$;
revoke execute on function pack_opens_to from public;
grant execute on function pack_opens_to to ${portal};

alter table pack enable row level security;
create policy portal_itself on pack to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
create policy of_no_case on pack to ${portal} using (kind not in ('COMMITTEE_FILE', 'INCIDENT_SUMMARY'));
create policy of_open_cases on pack for select to ${portal} using (pack_opens_to(id, asker(), asker_mark()));
create policy of_open_cases_changed on pack for update to ${portal} using (pack_opens_to(id, asker(), asker_mark()));
create policy asked on pack for insert to ${portal} with check (asked_by = asker());
grant select, insert, update on pack to ${portal};
alter table pack_source enable row level security;
create policy with_its_pack on pack_source to ${portal} using (pack_id in (select id from pack));
grant select, insert on pack_source to ${portal};
alter table pack_journal enable row level security;
create policy with_its_pack on pack_journal to ${portal} using (pack_id in (select id from pack));
grant select, insert on pack_journal to ${portal};
alter table pack_case enable row level security;
create policy with_its_case on pack_case to ${portal} 
    using (exists (select from incident_case c where c.id = pack_case.incident_case_id));
grant select, insert on pack_case to ${portal};
alter table pack_file enable row level security;
create policy with_its_pack on pack_file to ${portal} using (pack_id in (select id from pack));
grant select, insert, delete on pack_file to ${portal};
alter table pack_job enable row level security;
create policy with_its_pack on pack_job to ${portal} using (pack_id in (select id from pack));
grant select, insert, update, delete on pack_job to ${portal};
alter table pack_progress enable row level security;
create policy with_its_pack on pack_progress to ${portal} using (pack_id in (select id from pack));
grant select, insert, update, delete on pack_progress to ${portal};

-- What anybody may know who holds a printed copy: its kind, its days, what it is worth; of no name and no case.
create function pack_by_code(only_code text)
    returns table (id uuid, kind text, state text, as_of date, made_on date, ended_on date, expires_on date,
                   manifest_hash text, file_hash text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.kind::text, p.state::text, p.as_of,
           (select max(j.effective_on) from pack_journal j where j.pack_id = p.id and j.step = 'FINISH'),
           (select max(j.effective_on) from pack_journal j where j.pack_id = p.id and j.step = 'REVOKE'),
           p.expires_on, p.manifest_hash::text, p.file_hash::text
      from pack p where p.code = only_code and p.file_hash is not null
$$;
revoke execute on function pack_by_code from public;
grant execute on function pack_by_code to ${portal};

-- How many lines a journal had; nothing for an edition that is counted otherwise.
create function lines_of(edition text) returns integer
    language sql immutable
    as $$ select case when edition ~ '^[0-9]{1,9}$' then edition::integer end $$;

-- From when on another edition of one of its sources holds; null as long as the copy says what is in force.
create function pack_superseded_on(only_pack uuid) returns date
    language sql stable security definer set search_path = public, pg_temp as $$
    select min(newer.since) from pack_source s
     cross join lateral (
        select v.effective_from as since from charter_version v join charter c on c.id = v.charter_id
         where s.source = 'charter:' || c.code and v.state in ('SCHEDULED', 'REPEALED') and v.number <> s.edition
           and v.effective_from <= institution_day()
           and v.effective_from > coalesce((select o.effective_from from charter_version o
                                             where o.charter_id = c.id and o.number = s.edition), '-infinity')
         union all
        select min(j.effective_on) from mandate_journal j join mandate m on m.id = j.mandate_id
         where s.source = 'mandate:' || m.reference and j.line >= lines_of(s.edition) and j.from_state is distinct from j.to_state
         union all
        select min(j.effective_on) from official_account_journal j join official_account a on a.id = j.official_account_id
         where s.source = 'account:' || a.reference and j.line >= lines_of(s.edition)
         union all
        select min(j.effective_on) from logo_use_journal j join logo_use l on l.id = j.logo_use_id
         where s.source = 'permit:' || l.reference and j.line >= lines_of(s.edition) and j.from_state is distinct from j.to_state
     ) newer
     where s.pack_id = only_pack
$$;
revoke execute on function pack_superseded_on from public;
grant execute on function pack_superseded_on to ${portal};
