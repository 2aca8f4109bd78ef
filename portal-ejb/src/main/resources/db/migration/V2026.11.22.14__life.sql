-- The whole life of a charter's version: drafted, consulted, approved by several, scheduled, reviewed, repealed, abandoned.

alter table charter
    add column version             integer      not null default 0,
    add column owner_id            uuid         references person,
    add column review_cycle_months integer      not null default 24 check (review_cycle_months between 1 and 120),
    add column approvals_needed    integer      not null default 1 check (approvals_needed between 1 and 9),
    add column consulted           varchar(200) not null default '',
    add column public_flag         boolean      not null default false,
    add column audiences           varchar(200) not null default '';
comment on column charter.consulted is 'the bodies that must have been heard, by commas';
comment on column charter.audiences is 'whom it is for, by commas; empty is everybody';
grant update on charter to ${portal};

alter table charter_version
    add column drafted_by         uuid        references person,
    add column based_on           uuid        references charter_version,
    add column approvals_needed   integer     not null default 1 check (approvals_needed between 1 and 9),
    add column approval_round     integer     not null default 0,
    add column grace_days         integer     not null default 0 check (grace_days between 0 and 365),
    add column review_due_on      date,
    add column review_proposed_by uuid        references person,
    add column review_reason      varchar(2000),
    add column reviews            integer     not null default 0,
    add column sha256_fr          varchar(64) check (sha256_fr ~ '^[0-9a-f]{64}$'),
    add column sha256_en          varchar(64) check (sha256_en ~ '^[0-9a-f]{64}$'),
    add column published_on       date,
    add column repealed_by        varchar(60),
    add constraint repealed_by_a_decision check (state <> 'REPEALED' or effective_to is null or repealed_by is not null),
    add constraint both_digests_or_none check ((sha256_fr is null) = (sha256_en is null));
-- What was in force already keeps its dates; its first review is due as if it had been planned.
update charter_version set review_due_on = effective_from + interval '24 months', published_on = effective_from
 where state = 'SCHEDULED';

-- A version comes and the one before goes in one transaction: what counts is how they stand at its end.
alter table charter_version
    drop constraint one_version_in_force,
    add constraint one_version_in_force exclude using gist
        (charter_id with =, daterange(effective_from, effective_to, '[]') with &&) where (state = 'SCHEDULED')
        deferrable initially deferred;

-- Whoever wrote in a version does not approve it.
create table charter_version_author (
    version_id uuid not null references charter_version,
    person_id  uuid not null references person,
    primary key (version_id, person_id)
);
grant select, insert on charter_version_author to ${portal};

create table charter_version_journal (
    charter_version_id uuid          not null references charter_version,
    line               integer       not null,
    at                 timestamp(6) with time zone not null,
    effective_on       date          not null,
    author             varchar(20)   not null,
    acted_as           varchar(30)   not null,
    step               varchar(40)   not null,
    from_state         varchar(20),
    to_state           varchar(20)   not null,
    motive             varchar(2000) not null,
    primary key (charter_version_id, line)
);
create trigger written_once before update or delete on charter_version_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on charter_version_journal
    for each row execute function leaf_of_act('charter_version_id');
grant select, insert on charter_version_journal to ${portal};
-- What came before there was a journal is told by the portal itself.
insert into charter_version_journal
    (charter_version_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
select id, 0, now(), institution_day(), 'PORTAL', 'SYSTEM', 'INSTALL', null, state, '' from charter_version;

-- Who was consulted, and what they said.
create table consultation (
    version_id  uuid          not null references charter_version,
    line        integer       not null,
    body        varchar(30)   not null check (body in ('EXECUTIVE', 'BOARD', 'MEDICAL_COUNCIL', 'NURSING_COUNCIL', 'STAFF_REPS',
        'USERS_COMMITTEE', 'ETHICS_COMMITTEE', 'PRIVACY', 'LEGAL', 'FACULTY')),
    held_on     date          not null,
    outcome     varchar(20)   not null check (outcome in ('FAVOURABLE', 'WITH_REMARKS', 'UNFAVOURABLE', 'NO_ANSWER')),
    note        varchar(2000) not null,
    recorded_by uuid          not null references person,
    recorded_at timestamp(6) with time zone not null,
    primary key (version_id, line)
);
create trigger written_once before update or delete on consultation
    for each row execute function refuse_change();
grant select, insert on consultation to ${portal};

-- Each answer of an approver, with the digest of the text it was about; one a round.
create table approval (
    version_id  uuid          not null references charter_version,
    line        integer       not null,
    round       integer       not null,
    person_id   uuid          not null references person,
    at          timestamp(6) with time zone not null,
    answer      varchar(20)   not null check (answer in ('APPROVED', 'CHANGE_ASKED')),
    reason      varchar(2000) not null,
    text_sha256 varchar(64)   not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (version_id, line),
    constraint one_answer_a_round unique (version_id, round, person_id)
);
create trigger written_once before update or delete on approval
    for each row execute function refuse_change();
grant select, insert on approval to ${portal};

-- While it is approved a version's words stand still, and from its approval on they never change. A version that is
-- installed from files gets its articles first and its digests last.
create or replace function refuse_change_of_approved_text() returns trigger language plpgsql as $$
declare
    line jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    about uuid := coalesce((line ->> 'version_id')::uuid,
                           (select a.version_id from article a where a.id = (line ->> 'article_id')::uuid));
begin
    if exists (select 1 from charter_version v
                where v.id = about and v.state not in ('DRAFT', 'IN_CONSULTATION')
                  and (tg_op <> 'INSERT' or v.state = 'IN_APPROVAL' or v.sha256_fr is not null)) then
        raise exception 'an approved text is never changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
drop trigger approved_for_good on article_text;
drop trigger approved_for_good on article_note;
create trigger approved_for_good before insert or update or delete on article
    for each row execute function refuse_change_of_approved_text();
create trigger approved_for_good before insert or update or delete on article_text
    for each row execute function refuse_change_of_approved_text();
create trigger approved_for_good before insert or update or delete on article_note
    for each row execute function refuse_change_of_approved_text();
create trigger approved_for_good before insert or update or delete on article_citation
    for each row execute function refuse_change_of_approved_text();

-- What was approved is not told differently later: only its days, its review and its end are still to come.
create function refuse_rewriting_of_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state not in ('DRAFT', 'IN_CONSULTATION')
                or exists (select 1 from attestation a where a.charter_version_id = old.id) then
            raise exception 'a version is never deleted' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.state in ('APPROVED', 'SCHEDULED', 'REPEALED') and (
            (new.charter_id, new.number, new.change_type, new.summary_fr, new.summary_en, new.grace_days)
                is distinct from
            (old.charter_id, old.number, old.change_type, old.summary_fr, old.summary_en, old.grace_days)
            or new.resolution is distinct from old.resolution
            or new.sha256_fr is distinct from old.sha256_fr and old.sha256_fr is not null
            or new.sha256_en is distinct from old.sha256_en and old.sha256_en is not null
            or new.effective_from is distinct from old.effective_from and old.effective_from is not null
            or new.state not in ('APPROVED', 'SCHEDULED', 'REPEALED')
            or old.state = 'SCHEDULED' and new.state = 'APPROVED'
            or old.state = 'REPEALED' and new.state <> 'REPEALED') then
        raise exception 'an approved version is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger never_rewritten before update or delete on charter_version
    for each row execute function refuse_rewriting_of_version();
