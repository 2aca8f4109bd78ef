-- Cases: who may know of them is decided once (case_access below), and row security asks the same. What people wrote is
-- sealed before it comes here; what stands in clear says when, in which state, about what, and never who reported.

create table incident_case (
    id             uuid        primary key,
    version        integer     not null,
    reference      varchar(20) not null unique check (reference ~ '^INC-\d{4}-[0-9A-HJ-NP-Z]{4,6}$'),
    state          varchar(20) not null check (state in ('RECEIVED', 'ACKNOWLEDGED', 'TRIAGED', 'CONTAINMENT', 'UNIT_HANDLING',
        'INVESTIGATION', 'CONTRADICTORY', 'COMMITTEE', 'DECIDED', 'ACTIONS', 'REVIEW_REQUESTED', 'CLOSED', 'INADMISSIBLE',
        'DUPLICATE', 'REDIRECTED')),
    desk           varchar(20) not null check (desk in ('SECRETARY', 'INTEGRITY')),
    channel        varchar(20) not null check (channel in ('FORM', 'ANONYMOUS_FORM', 'EMAIL', 'PHONE', 'IN_PERSON', 'PAPER',
        'MANAGER', 'MONITORING', 'PATIENT_OR_RELATIVE', 'MEDIA', 'PLATFORM', 'AUTHORITY', 'PROFESSIONAL_ORDER')),
    confidence     varchar(20) not null check (confidence in ('NAMED', 'CONFIDENTIAL', 'ANONYMOUS')),
    category       varchar(30) not null check (category in ('PATIENT_IDENTIFIED', 'PATIENT_IMAGE', 'RECORD_SCREENSHOT',
        'STAFF_IMAGE', 'THIRD_PARTY_DATA', 'CURIOSITY_ACCESS', 'UNSECURE_MESSAGING', 'RESEARCH_DATA', 'PATIENT_BOUNDARY',
        'INDIVIDUAL_ADVICE', 'UNMANDATED_SPEECH', 'LOGO_MISUSE', 'HIDDEN_INTEREST', 'ADVERTISING_SOLICITATION',
        'MISINFORMATION', 'COPYRIGHT', 'DENIGRATION', 'HARASSMENT_HATE', 'STAFF_TARGETED', 'BAD_BUZZ', 'ACCOUNT_COMPROMISE',
        'IMPERSONATION', 'UNREGISTERED_ACCOUNT', 'INSTITUTIONAL_LEAK', 'OTHER')),
    is_protected   boolean     not null,
    personal_data  boolean     not null,
    peer_told      boolean     not null,
    severity       integer     check (severity between 1 and 4),
    unit_code      varchar(20) references unit,
    received_on    date        not null,
    occurred_from  date,
    occurred_until date,
    due_on         date        not null,
    recorded_by    varchar(20) not null,
    receipt        bytea       not null unique check (length(receipt) = 32),
    reporter_mark  bytea       check (length(reporter_mark) = 32),
    check (occurred_until >= occurred_from),
    constraint protected_goes_past_the_desk check (not is_protected or desk = 'INTEGRITY')
);
create index incident_case_by_day on incident_case (received_on desc, id desc);
create index incident_case_by_mark on incident_case (reporter_mark) where reporter_mark is not null;
create index incident_case_open on incident_case (due_on, id)
    where state not in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED');
comment on column incident_case.received_on is 'a day and never a minute: the minute would lead to who sent it';
comment on column incident_case.receipt is 'what the code of the receipt leads to, by a slow hash with a secret that is not here';
comment on column incident_case.reporter_mark is 'a keyed mark of who reported under their own account; the key is not here';

create table incident_party (
    incident_case_id uuid        not null references incident_case,
    line             integer     not null,
    party_id         uuid        not null unique,
    capacity         varchar(20) not null check (capacity in ('RESPONDENT', 'VICTIM', 'WITNESS')),
    person_id        uuid        references person,
    unit_code        varchar(20) references unit,
    counterparty_id  uuid        references counterparty,
    outside          varchar(20) check (outside in ('PATIENT', 'RELATIVE', 'FORMER_STAFF', 'OTHER_INSTITUTION', 'MEDIA', 'UNKNOWN')),
    added_on         date        not null,
    ended_on         date,
    primary key (incident_case_id, line),
    check (num_nonnulls(person_id, unit_code, counterparty_id, outside) = 1),
    check (ended_on >= added_on)
);
create index incident_party_by_person on incident_party (person_id) where ended_on is null;
create index incident_party_by_unit on incident_party (unit_code) where ended_on is null;
create index incident_party_by_counterparty on incident_party (counterparty_id) where ended_on is null;

-- Who works on a case by name, and as what.
create table incident_hand (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    person_id        uuid        not null references person,
    capacity         varchar(20) not null check (capacity in ('INVESTIGATOR', 'UNIT_HANDLER', 'CONTAINER', 'RAPPORTEUR', 'MEMBER')),
    given_at         timestamp(6) with time zone not null,
    given_by         varchar(20) not null,
    ended_at         timestamp(6) with time zone,
    ended_by         varchar(20),
    check ((ended_at is null) = (ended_by is null))
);
create unique index incident_hand_once on incident_hand (incident_case_id, person_id, capacity) where ended_at is null;
create index incident_hand_by_person on incident_hand (person_id, incident_case_id) where ended_at is null;

-- A key for each part of a case, wrapped for each who may read it: whoever erases these rows erases the case.
create table incident_key (
    sealed_id uuid        not null,
    part      varchar(20) not null check (part in ('CASE', 'DIALOGUE', 'SHARED', 'VAULT', 'ADDRESS', 'DELIBERATION')),
    holder    varchar(60) not null check (holder ~ '^(ROLE:[A-Z_]+(\+ROLE:[A-Z_]+)?|PERSON:[0-9a-f-]{36}|RECEIPT|PORTAL)$'),
    wrapped   bytea       not null,
    primary key (sealed_id, part, holder)
);
grant select, insert, delete on incident_key to ${portal};
comment on column incident_key.sealed_id is 'a case, or another record that seals its notes alike';

-- By what the master key is known again: with another one nothing could be opened, and nothing is sealed.
create table incident_key_print (
    print bytea primary key check (length(print) = 32)
);
create unique index one_master_key on incident_key_print ((true));
grant select on incident_key_print to ${portal};
create function keep_key_print(told bytea) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into incident_key_print (print) values (told)
$$;
revoke execute on function keep_key_print from public;
grant execute on function keep_key_print to ${portal};

create table incident_text (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    number           bigint      generated always as identity,
    part             varchar(20) not null check (part in ('CASE', 'DIALOGUE', 'SHARED', 'VAULT', 'ADDRESS')),
    kind             varchar(20) not null,
    by_reporter      boolean     not null,
    author           varchar(20) not null,
    written_on       date        not null,
    cipher           bytea       not null
);
create index incident_text_by_case on incident_text (incident_case_id, number);

create table incident_case_journal (
    incident_case_id uuid          not null references incident_case,
    line             integer       not null,
    at               timestamp(6) with time zone not null,
    effective_on     date          not null,
    author           varchar(20)   not null,
    acted_as         varchar(30)   not null,
    step             varchar(40)   not null,
    from_state       varchar(20),
    to_state         varchar(20)   not null,
    motive           varchar(2000) not null check (motive = ''),
    primary key (incident_case_id, line)
);
create trigger written_once before update or delete on incident_case_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on incident_case_journal
    for each row execute function leaf_of_act('incident_case_id');

-- Each time somebody opens a case, or a part of it that is sealed apart.
create table incident_reading (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    person_id        uuid        not null references person,
    reason           varchar(30) not null,
    what             varchar(20) not null,
    at               timestamp(6) with time zone not null
);
create index incident_reading_by_case on incident_reading (incident_case_id, at desc);
create trigger written_once before update or delete on incident_reading
    for each row execute function refuse_change();

-- The grounds for which a person must not know of a case (rules R-06, R-22, R-26), as Ground of the domain tells them:
-- who it is about; who reported it, saw it or suffered from it; who shares a unit with the respondent since it was
-- reported; who stands above the respondent, or whose own manager the respondent is; who granted the mandate; who
-- declared a link with an organisation it is about. Asked of one case, or of all of them at once.
create function case_grounds(reader uuid, mark bytea, only_case uuid)
    returns table (case_id uuid, ground text)
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive
    above as (
        select reader as person_id
        union
        select a.person_id from above b join assignment a on a.manager_id = b.person_id
         where institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
    ),
    own as (
        select a.unit_code, daterange(a.starts_on, a.ends_on, '[]') as days from assignment a where a.person_id = reader
    ),
    respondent as (
        select p.incident_case_id, p.person_id, p.unit_code, c.received_on
          from incident_party p join incident_case c on c.id = p.incident_case_id
         where p.capacity = 'RESPONDENT' and p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
    )
    select p.incident_case_id, case p.capacity when 'RESPONDENT' then 'RESPONDENT' else 'REPORTER_OR_WITNESS' end
      from incident_party p
     where p.person_id = reader and p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
    union all
    select c.id, 'REPORTER_OR_WITNESS' from incident_case c
     where c.reporter_mark = mark and (only_case is null or c.id = only_case)
    union all
    select r.incident_case_id, 'SAME_UNIT' from respondent r
     where exists (select from own o join assignment a on a.unit_code = o.unit_code
                    where a.person_id = r.person_id and o.days && daterange(r.received_on, null)
                      and daterange(a.starts_on, a.ends_on, '[]') && daterange(r.received_on, null))
        or exists (select from own o where o.unit_code = r.unit_code and o.days && daterange(r.received_on, null))
    union all
    select r.incident_case_id, 'HIERARCHY' from respondent r
     where r.person_id in (select person_id from above where person_id <> reader)
        or exists (select from assignment a where a.person_id = reader and a.manager_id = r.person_id
                      and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity'))
    union all
    select r.incident_case_id, 'GRANTED_THE_MANDATE' from respondent r
     where exists (select from mandate m where m.holder_id = r.person_id and m.grantor_id = reader)
    union all
    select p.incident_case_id, 'DECLARED_INTEREST' from incident_party p
     where p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
       and p.counterparty_id in (select l.counterparty_id from interest_link l join declaration d on d.id = l.declaration_id
                                  where d.declarant_id = reader and d.state <> 'DRAFT')
$$;
revoke execute on function case_grounds from public;
grant execute on function case_grounds to ${portal};

create function ground_place(ground text) returns integer language sql immutable as $$
    select array_position('{RESPONDENT,REPORTER_OR_WITNESS,SAME_UNIT,HIERARCHY,GRANTED_THE_MANDATE,DECLARED_INTEREST}'::text[], ground)
$$;

-- The most telling of them, null when there is none. Who reported under their own account is known by a mark that only
-- the portal can make: it tells it for whom it asks.
create function case_ground(only_case uuid, person uuid, mark bytea default null) returns text
    language sql stable as $$
    select g.ground from case_grounds(person, mark, only_case) g order by ground_place(g.ground) limit 1
$$;

-- Who asks, and by which mark their own reports are known: told by the portal for one transaction.
create function asker() returns uuid language sql stable as $$
    select nullif(current_setting('aval.person', true), '')::uuid
$$;
create function asker_mark() returns bytea language sql stable as $$
    select decode(nullif(current_setting('aval.mark', true), ''), 'hex')
$$;
create function asker_receipt() returns bytea language sql stable as $$
    select decode(nullif(current_setting('aval.receipt', true), ''), 'hex')
$$;

-- The roles that open cases, of a person.
create function case_roles(person uuid) returns setof text
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.role::text from person_role r
     where r.person_id = person and r.role in ('ETHICS_SECRETARY', 'INTEGRITY_OFFICER', 'ETHICS_CHAIR', 'PRIVACY')
$$;
revoke execute on function case_roles from public;
grant execute on function case_roles to ${portal};

-- All cases a person must not know of, and those a person works on by name.
create function cases_closed_to(person uuid, mark bytea default null) returns setof uuid
    language sql stable as $$
    select distinct g.case_id from case_grounds(person, mark, null) g
$$;
create function cases_in_hand(person uuid, mark bytea default null) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select h.incident_case_id from incident_hand h
     where h.person_id = person and h.ended_at is null
       and not exists (select from case_grounds(person, mark, h.incident_case_id) g
                        where h.capacity <> 'UNIT_HANDLER'
                           or g.ground not in ('SAME_UNIT', 'HIERARCHY', 'GRANTED_THE_MANDATE'))
$$;
revoke execute on function cases_in_hand from public;
grant execute on function cases_in_hand to ${portal};

-- Does a case open to a person? CaseAccess of the domain, word for word; the policy below says the same for many at once.
create function case_open_to(only_case uuid, person uuid, mark bytea default null) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from incident_case c
         where c.id = only_case
           and ((not exists (select from case_grounds(person, mark, c.id))
                 and exists (select from case_roles(person) r
                              where r = case c.desk when 'SECRETARY' then 'ETHICS_SECRETARY' else 'INTEGRITY_OFFICER' end
                                 or (r = 'ETHICS_CHAIR' and c.desk = 'SECRETARY' and c.state not in ('RECEIVED', 'ACKNOWLEDGED'))
                                 or (r = 'PRIVACY' and c.personal_data)))
                or c.id in (select cases_in_hand(person, mark))))
$$;
revoke execute on function case_open_to from public;
grant execute on function case_open_to to ${portal};

-- Row security: a question that forgets to ask who may see finds nothing. Nobody: no case. Who holds a receipt: that one.
-- The portal itself (its jobs and the installation) names itself by the number of nobody.
alter table incident_case enable row level security;
create policy portal_itself on incident_case to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
create policy reported on incident_case for insert to ${portal} with check (state = 'RECEIVED');
create policy holder_of_the_receipt on incident_case for select to ${portal} using (receipt = asker_receipt());
create policy own_report on incident_case for select to ${portal} using (reporter_mark = asker_mark());
create policy open_cases on incident_case to ${portal} using (
    (id not in (select cases_closed_to(asker(), asker_mark()))
        and ((desk = 'SECRETARY' and (select 'ETHICS_SECRETARY' in (select case_roles(asker()))))
            or (desk = 'INTEGRITY' and (select 'INTEGRITY_OFFICER' in (select case_roles(asker()))))
            or (desk = 'SECRETARY' and state not in ('RECEIVED', 'ACKNOWLEDGED')
                and (select 'ETHICS_CHAIR' in (select case_roles(asker()))))
            or (personal_data and (select 'PRIVACY' in (select case_roles(asker()))))))
    or id in (select cases_in_hand(asker(), asker_mark())));
grant select, insert, update on incident_case to ${portal};

-- Everything that hangs on a case opens with it.
alter table incident_party enable row level security;
create policy with_its_case on incident_party to ${portal} using (incident_case_id in (select id from incident_case));
grant select, insert, update on incident_party to ${portal};

alter table incident_hand enable row level security;
create policy with_its_case on incident_hand to ${portal} using (incident_case_id in (select id from incident_case));
grant select, insert, update on incident_hand to ${portal};

alter table incident_text enable row level security;
create policy with_its_case on incident_text to ${portal} using (incident_case_id in (select id from incident_case));
create policy written on incident_text for insert to ${portal} with check (true);
grant select, insert on incident_text to ${portal};

alter table incident_case_journal enable row level security;
create policy with_its_case on incident_case_journal to ${portal} using (incident_case_id in (select id from incident_case));
grant select, insert on incident_case_journal to ${portal};

alter table incident_reading enable row level security;
create policy with_its_case on incident_reading to ${portal} using (incident_case_id in (select id from incident_case));
grant select, insert on incident_reading to ${portal};

-- To whom a word is sent that a report arrived: who sits at the desk and has no ground against this case.
create function case_desk_people(only_case uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.person_id from incident_case c
      join person_role r on r.role = case c.desk when 'SECRETARY' then 'ETHICS_SECRETARY' else 'INTEGRITY_OFFICER' end
     where c.id = only_case
       and not exists (select from case_grounds(r.person_id, null, c.id))
$$;
revoke execute on function case_desk_people from public;
grant execute on function case_desk_people to ${portal};

-- What the agenda of the committee may take up; row security shows only what is open to who asks.
create view incident_for_agenda with (security_invoker = true) as
    select c.id, c.reference, c.severity, c.due_on from incident_case c where c.state = 'COMMITTEE';
grant select on incident_for_agenda to ${portal};

-- Is a reference given already? Asked by whoever reports, who sees no case.
create function case_reference_taken(wanted text) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from incident_case c where c.reference = wanted)
$$;
revoke execute on function case_reference_taken from public;
grant execute on function case_reference_taken to ${portal};

-- Pages of a reporter that were sent already: a double click writes one message.
create table incident_page (
    page bytea primary key check (length(page) = 32)
);
grant select, insert on incident_page to ${portal};

-- Somebody opened a case; looking again within the hour is the same reading.
create function note_reading(only_case uuid, person uuid, why text, part text, moment timestamp with time zone)
    returns void language sql security definer set search_path = public, pg_temp as $$
    insert into incident_reading (id, incident_case_id, person_id, reason, what, at)
    select gen_random_uuid(), only_case, person, why, part, moment
     where not exists (select from incident_reading r where r.incident_case_id = only_case and r.person_id = person
                          and r.reason = why and r.what = part and r.at > moment - interval '1 hour')
$$;
revoke execute on function note_reading from public;
grant execute on function note_reading to ${portal};
