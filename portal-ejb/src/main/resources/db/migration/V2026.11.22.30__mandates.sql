-- Who may speak for the institution: on what, where, in which words, from when until when, and who said so.

-- What one can speak about: two levels. A reserved topic is spoken about by nobody under a mandate.
create table topic (
    id      uuid         primary key,
    version integer      not null,
    code    varchar(40)  not null unique check (code ~ '^[A-Z][A-Z0-9_]*$' and code <> 'ALL'),
    parent  varchar(40)  references topic (code),
    name_fr varchar(120) not null check (name_fr <> ''),
    name_en varchar(120) not null check (name_en <> ''),
    state   varchar(20)  not null check (state in ('OPEN', 'RESERVED', 'RETIRED')),
    check (parent <> code)
);
create index topic_by_parent on topic (parent);
grant select, insert, update on topic to ${portal};

create function refuse_third_level() returns trigger language plpgsql as $$
begin
    if new.parent is not null
            and (exists (select 1 from topic t where t.code = new.parent and t.parent is not null)
              or exists (select 1 from topic t where t.parent = new.code)) then
        raise exception 'topics have two levels' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger two_levels before insert or update on topic
    for each row execute function refuse_third_level();

create table topic_journal (
    topic_id     uuid          not null references topic,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (topic_id, line)
);
create trigger written_once before update or delete on topic_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on topic_journal
    for each row execute function leaf_of_act('topic_id');
grant select, insert on topic_journal to ${portal};

create sequence mandate_reference;
grant usage on sequence mandate_reference to ${portal};

create table mandate (
    id                   uuid          primary key,
    version              integer       not null,
    reference            varchar(20)   not null unique check (reference ~ '^MAN-\d{4}-\d{4,}$'),
    code                 varchar(20)   unique check (code ~ '^[A-Z0-9]{2,4}-[0-9A-HJ-NP-Z]{4}-[0-9A-HJ-NP-Z]{4}$'),
    type                 varchar(30)   not null check (type in ('PERMANENT_SPOKESPERSON', 'SUBSTITUTE', 'CRISIS_SPOKESPERSON',
        'TOPIC_EXPERT', 'ACCOUNT_VOICE', 'EXPERT_SESSION', 'EVENT', 'LIVE_COVERAGE', 'EXTERNAL_REPRESENTATIVE', 'TAKEOVER')),
    state                varchar(20)   not null check (state in ('DRAFT', 'SUBMITTED', 'UNIT_APPROVED', 'REVIEWED', 'GRANTED',
        'ACTIVE', 'SUSPENDED', 'REVOKED', 'RESIGNED', 'REJECTED', 'WITHDRAWN')),
    holder_id            uuid          not null references person,
    requested_by         uuid          not null references person,
    approved_by          uuid          references person,
    reviewed_by          uuid          references person,
    grantor_id           uuid          references person,
    granted_as           varchar(30)   check (granted_as in ('MANAGER', 'COMMS_DIRECTOR', 'DG', 'SYSTEM')),
    parent_id            uuid          references mandate,
    renewal_of           uuid          references mandate,
    substitute_id        uuid          references person,
    moderator_id         uuid          references person,
    represented          varchar(20)   not null check (represented in ('INSTITUTION', 'UNIT', 'FACULTY', 'FOUNDATION')),
    unit_code            varchar(20)   references unit,
    title_to_use         varchar(160)  not null,
    purpose              varchar(2000) not null,
    message_level        varchar(20)   not null check (message_level in ('INFORMATION', 'EDUCATION', 'POSITION', 'CRISIS')),
    pre_approval         varchar(20)   not null check (pre_approval in ('NONE', 'COMMS', 'COMMS_AND_LEGAL', 'COMMITTEE')),
    may_reply            boolean       not null,
    may_use_logo         boolean       not null,
    paid_by_third_party  boolean       not null,
    may_sub_delegate     boolean       not null,
    publicly_listed      boolean       not null,
    territory            varchar(160)  not null,
    conditions           varchar(2000) not null,
    hours_per_week       integer       not null check (hours_per_week between 0 and 60),
    every_topic          boolean       not null,
    every_channel        boolean       not null,
    starts_on            date,
    ends_on              date,
    media_trained_on     date,
    disclosure_fr        varchar(500)  not null,
    disclosure_en        varchar(500)  not null,
    accept_by            date,
    accepted_at          timestamp(6) with time zone,
    suspended_on         date,
    suspended_as         varchar(30),
    review_on            date,
    ended_on             date,
    end_reason           varchar(30)   check (end_reason in ('EXPIRED', 'RESIGNED', 'REVOKED_MISCONDUCT', 'REVOKED_COI',
        'REVOKED_ROLE_CHANGE', 'LEFT', 'REPLACED', 'CANCELLED')),
    check (ends_on >= starts_on),
    check (state in ('DRAFT', 'WITHDRAWN') or (starts_on is not null and ends_on is not null)),
    check (state in ('DRAFT', 'WITHDRAWN') or type <> 'EVENT' or ends_on - starts_on < 30),
    check (state in ('DRAFT', 'WITHDRAWN') or type <> 'TAKEOVER' or ends_on - starts_on < 7),
    constraint nobody_grants_to_themselves check (grantor_id <> holder_id),
    constraint nobody_stands_in_for_themselves check (substitute_id <> holder_id and moderator_id <> holder_id),
    check (parent_id <> id and renewal_of <> id),
    check (grantor_id is null or granted_as is not null),
    check (state not in ('GRANTED', 'ACTIVE', 'SUSPENDED') or (granted_as is not null and accept_by is not null)),
    check (state not in ('ACTIVE', 'SUSPENDED') or accepted_at is not null),
    check (state <> 'SUSPENDED'
        or (suspended_on is not null and suspended_as is not null and review_on between suspended_on and suspended_on + 30)),
    check (state not in ('REVOKED', 'RESIGNED') or (ended_on is not null and end_reason is not null))
);
create index mandate_by_holder on mandate (holder_id);
create index mandate_by_parent on mandate (parent_id) where parent_id is not null;
create index mandate_by_renewal on mandate (renewal_of) where renewal_of is not null;
create index mandate_on_its_way on mandate (state) where state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED', 'GRANTED');
create index mandate_by_end on mandate (ends_on) where state in ('ACTIVE', 'SUSPENDED');
grant select, insert, update on mandate to ${portal};
comment on column mandate.code is 'what is printed on its card: /verify answers for it';
comment on column mandate.granted_as is 'the power by which it was granted; SYSTEM: by a resolution of the board, recorded at the installation';
comment on column mandate.suspended_as is 'the office that suspended it: the same one lifts it';

create table mandate_topic (
    mandate_id uuid        not null references mandate,
    topic      varchar(40) not null references topic (code),
    excluded   boolean     not null,
    primary key (mandate_id, topic)
);
create index mandate_topic_by_topic on mandate_topic (topic);
create table mandate_channel (
    mandate_id uuid        not null references mandate,
    channel    varchar(40) not null,
    primary key (mandate_id, channel)
);
create table mandate_language (
    mandate_id uuid       not null references mandate,
    language   varchar(2) not null check (language in ('fr', 'en', 'de', 'it')),
    primary key (mandate_id, language)
);
create table mandate_slot (
    mandate_id uuid not null references mandate,
    starts_at  timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null check (ends_at > starts_at),
    primary key (mandate_id, starts_at)
);
grant select, insert, delete on mandate_topic, mandate_channel, mandate_language, mandate_slot to ${portal};

-- What was asked for is what is granted: from the day it is submitted its scope stands still.
create function refuse_change_of_scope() returns trigger language plpgsql as $$
declare
    about uuid := case tg_op when 'DELETE' then old.mandate_id else new.mandate_id end;
begin
    if exists (select 1 from mandate m where m.id = about and m.state <> 'DRAFT') then
        raise exception 'the scope of a mandate changes only in its draft' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger in_the_draft_only before insert or update or delete on mandate_topic
    for each row execute function refuse_change_of_scope();
create trigger in_the_draft_only before insert or update or delete on mandate_channel
    for each row execute function refuse_change_of_scope();
create trigger in_the_draft_only before insert or update or delete on mandate_language
    for each row execute function refuse_change_of_scope();
create trigger in_the_draft_only before insert or update or delete on mandate_slot
    for each row execute function refuse_change_of_scope();

create table mandate_journal (
    mandate_id   uuid          not null references mandate,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (mandate_id, line)
);
create trigger written_once before update or delete on mandate_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on mandate_journal
    for each row execute function leaf_of_act('mandate_id');
grant select, insert on mandate_journal to ${portal};

-- The days it was granted for, and each correction of them: which holds from which line of the journal on.
create table mandate_term (
    mandate_id uuid    not null references mandate,
    place      integer not null,
    line       integer not null,
    starts_on  date    not null,
    ends_on    date    not null,
    primary key (mandate_id, place),
    unique (mandate_id, line),
    check (ends_on >= starts_on)
);
create trigger written_once before update or delete on mandate_term
    for each row execute function refuse_change();
grant select, insert on mandate_term to ${portal};

-- The index of who may speak, by what people did only, in two times: the days it is true for, the moments it was known.
-- 'ALL' is every topic, or every channel. It follows from the journal and the terms, and a test makes it again from them.
create table mandate_voice (
    mandate_id uuid        not null references mandate,
    holder_id  uuid        not null references person,
    topic      varchar(40) not null,
    channel    varchar(40) not null,
    languages  varchar(2)[] not null,
    effective  daterange   not null check (not isempty(effective)),
    known      tstzrange   not null check (not isempty(known)),
    constraint one_picture_at_a_time exclude using gist
        (mandate_id with =, topic with =, channel with =, effective with &&, known with &&),
    constraint one_mandate_at_a_time exclude using gist
        (holder_id with =, topic with =, channel with =, effective with &&) where (upper_inf(known))
);
create index mandate_voice_now on mandate_voice using gist (topic, channel, effective) where upper_inf(known);
create index mandate_voice_once on mandate_voice using gist (topic, channel, effective, known);
grant select, insert, update (known) on mandate_voice to ${portal};

create function refuse_rewriting_of_voice() returns trigger language plpgsql as $$
begin
    if not upper_inf(old.known) or lower(new.known) <> lower(old.known) or upper_inf(new.known) then
        raise exception 'what was known is only closed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger only_closed before update on mandate_voice
    for each row execute function refuse_rewriting_of_voice();
create trigger never_deleted before delete on mandate_voice
    for each row execute function refuse_change();
