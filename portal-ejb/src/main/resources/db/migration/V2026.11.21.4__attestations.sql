-- Who must read and sign, how far they are, and what they signed.

create table campaign (
    id                 uuid        primary key,
    code               varchar(30) not null unique,
    kind               varchar(20) not null check (kind in ('ONBOARDING', 'NEW_VERSION', 'ANNUAL', 'REMEDIAL', 'ROLE')),
    charter_version_id uuid        not null references charter_version,
    launch_on          date        not null,
    due_on             date,
    pass_mark          integer     not null check (pass_mark between 1 and 100),
    tries_before_pause integer     not null check (tries_before_pause > 0),
    pause_hours        integer     not null check (pause_hours >= 0),
    check (due_on is null or due_on >= launch_on)
);
grant select, insert on campaign to ${portal};

create table obligation (
    id                    uuid          primary key,
    version               integer       not null,
    person_id             uuid          not null references person,
    campaign_id           uuid          not null references campaign,
    charter_version_id    uuid          not null references charter_version,
    due_on                date          not null,
    hard_limit_on         date          not null,
    state                 varchar(20)   not null check (state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'SIGNED',
        'EXEMPTED', 'REFUSED', 'CANCELLED')),
    language_read         varchar(2)    check (language_read in ('fr', 'en')),
    failed_tries          integer       not null default 0 check (failed_tries >= 0),
    last_failure_at       timestamp(6) with time zone,
    exemption_proposed_by uuid          references person,
    exemption_reason      varchar(2000),
    exempt_until          date,
    check (hard_limit_on >= due_on),
    check (state <> 'EXEMPTED' or exempt_until is not null),
    check (state not in ('READ', 'QUIZ_PASSED', 'SIGNED') or language_read is not null)
);
-- Asked once a round; what was cancelled, or signed and then revoked, may be asked again.
create unique index asked_once_a_round on obligation (person_id, charter_version_id, campaign_id)
    where state not in ('SIGNED', 'CANCELLED');
create index obligation_by_due on obligation (due_on, id);
create index obligation_by_person on obligation (person_id);
grant select, insert, update on obligation to ${portal};

create table obligation_journal (
    obligation_id uuid          not null references obligation,
    line          integer       not null,
    at            timestamp(6) with time zone not null,
    effective_on  date          not null,
    author        varchar(20)   not null,
    acted_as      varchar(30)   not null,
    step          varchar(40)   not null,
    from_state    varchar(20),
    to_state      varchar(20)   not null,
    motive        varchar(2000) not null,
    primary key (obligation_id, line)
);
create trigger written_once before update or delete on obligation_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on obligation_journal
    for each row execute function leaf_of_act('obligation_id');
grant select, insert on obligation_journal to ${portal};

-- Which article was on whose screen, in which language, when first, and for how long.
create table article_display (
    obligation_id uuid        not null references obligation,
    article_code  varchar(10) not null,
    language      varchar(2)  not null check (language in ('fr', 'en')),
    shown_at      timestamp(6) with time zone not null,
    seconds       integer     not null check (seconds >= 0),
    primary key (obligation_id, article_code, language)
);
create trigger written_once before update or delete on article_display
    for each row execute function refuse_change();
grant select, insert on article_display to ${portal};

create table quiz_attempt (
    id                uuid        primary key,
    version           integer     not null,
    obligation_id     uuid        not null references obligation,
    person_id         uuid        not null references person,
    number            integer     not null check (number > 0),
    started_at        timestamp(6) with time zone not null,
    finished_at       timestamp(6) with time zone,
    size              integer     not null check (size > 0),
    score             integer     not null check (score between 0 and size),
    hard_stops_missed integer     not null check (hard_stops_missed >= 0),
    salt              varchar(64) not null,
    answers_hash      varchar(64),
    unique (obligation_id, number)
);
-- One try at a time: a second window or a double click joins the first.
create unique index one_running_try on quiz_attempt (obligation_id) where finished_at is null;
grant select, insert, update on quiz_attempt to ${portal};

-- Answers belong to the person: no other row is visible to the portal than those of who asks (row security).
create table quiz_item (
    attempt_id   uuid        not null references quiz_attempt,
    place        integer     not null,
    vignette     varchar(10) not null,
    hard_stop    boolean     not null,
    choice_order varchar(10) not null,
    right_place  integer     not null,
    chosen       integer,
    answered_at  timestamp(6) with time zone,
    primary key (attempt_id, place)
);
alter table quiz_item enable row level security;
create policy own_answers on quiz_item to ${portal}
    using (exists (select 1 from quiz_attempt t
                    where t.id = attempt_id and t.person_id::text = current_setting('aval.person', true)));
grant select, insert, update on quiz_item to ${portal};

-- Answers are purged after 13 months, score and salted hash stay (ruling 11). The owner does it: the portal sees only the
-- asker's rows, and cannot have younger ones deleted, whatever moment it tells.
create function purge_answers(moment timestamp with time zone) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    purged integer;
begin
    delete from quiz_item i using quiz_attempt t
     where t.id = i.attempt_id and t.started_at < least(moment, now()) - interval '13 months';
    get diagnostics purged = row_count;
    return purged;
end $$;
revoke execute on function purge_answers from public;
grant execute on function purge_answers to ${portal};

-- When the password was last checked for a session (ruling 7); a signature asks for it within five minutes.
create table presence (
    person_id    uuid        not null references person,
    session_hash varchar(64) not null,
    at           timestamp(6) with time zone not null,
    primary key (person_id, session_hash)
);
grant select, insert, update, delete on presence to ${portal};

create sequence attestation_reference;
grant usage on sequence attestation_reference to ${portal};

create table attestation (
    id                 uuid          primary key,
    reference          varchar(20)   not null unique,
    code               varchar(20)   not null unique check (code ~ '^[A-Z0-9]{2,4}-[0-9A-HJ-NP-Z]{4}-[0-9A-HJ-NP-Z]{4}$'),
    obligation_id      uuid          not null constraint one_attestation_at_most unique references obligation,
    person_id          uuid          not null references person,
    signer_staff_no    varchar(20)   not null,
    signer_name        varchar(180)  not null,
    signer_title       varchar(120)  not null,
    signer_unit        varchar(120)  not null,
    signer_profession  varchar(30)   not null,
    charter_version_id uuid          not null references charter_version,
    version_number     varchar(20)   not null,
    language           varchar(2)    not null check (language in ('fr', 'en')),
    audiences          varchar(200)  not null,
    statement_version  varchar(10)   not null,
    statement          varchar(2000) not null,
    text_sha256        varchar(64)   not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
    level              varchar(10)   not null check (level in ('CLICK', 'OTP', 'ADVANCED', 'WET')),
    signed_at          timestamp(6) with time zone not null,
    zone               varchar(60)   not null,
    valid_until        date          not null,
    evidence           text          not null,
    evidence_sha256    varchar(64)   not null,
    check (evidence_sha256 = encode(sha256(convert_to(evidence, 'UTF8')), 'hex'))
);
create index attestation_by_person on attestation (person_id, signed_at desc);
create trigger written_once before update or delete on attestation
    for each row execute function refuse_change();
grant select, insert on attestation to ${portal};

-- The signature itself leaves a leaf too: what the certificate prints cannot be exchanged later.
create function leaf_of_attestation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('attestation', new.id, 0, new.signed_at, jsonb_build_array(
        'attestation', new.id, new.reference, new.code, new.text_sha256, new.evidence_sha256));
    return null;
end $$;
create trigger leaves_evidence after insert on attestation
    for each row execute function leaf_of_attestation();

create table attestation_journal (
    attestation_id uuid          not null references attestation,
    line           integer       not null,
    at             timestamp(6) with time zone not null,
    effective_on   date          not null,
    author         varchar(20)   not null,
    acted_as       varchar(30)   not null,
    step           varchar(40)   not null,
    from_state     varchar(20),
    to_state       varchar(20)   not null,
    motive         varchar(2000) not null,
    primary key (attestation_id, line)
);
create trigger written_once before update or delete on attestation_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on attestation_journal
    for each row execute function leaf_of_act('attestation_id');
grant select, insert on attestation_journal to ${portal};

-- Certificates as they were first handed over: the same bytes for ever.
create table certificate (
    attestation_id uuid        primary key references attestation,
    made_at        timestamp(6) with time zone not null,
    sha256         varchar(64) not null,
    pdf            bytea       not null,
    check (sha256 = encode(sha256(pdf), 'hex'))
);
create trigger written_once before update or delete on certificate
    for each row execute function refuse_change();
grant select, insert on certificate to ${portal};

-- What a signature is worth: its state from the journal, the day a later major version replaced its text.
create view attestation_now as
    select a.id, a.reference, a.code, a.obligation_id, a.person_id, a.charter_version_id, a.version_number, a.language,
           a.signed_at, a.valid_until,
           (select j.to_state from attestation_journal j where j.attestation_id = a.id order by j.line desc limit 1) as state,
           (select min(later.effective_from)
              from charter_version signed join charter_version later on later.charter_id = signed.charter_id
             where signed.id = a.charter_version_id and later.state = 'SCHEDULED' and later.change_type = 'MAJOR'
               and later.effective_from > signed.effective_from) as superseded_on
      from attestation a;
grant select on attestation_now to ${portal};
