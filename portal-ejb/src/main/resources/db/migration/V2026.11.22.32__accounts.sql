-- Official accounts, who looks after them, what they were called; what each platform suits, and the approved channels.
-- The table "account" is taken by sign-in. No secret of an account stands here, only where it is kept.

create sequence account_reference;
grant usage on sequence account_reference to ${portal};

create table official_account (
    id                 uuid         primary key,
    version            integer      not null,
    reference          varchar(20)  not null unique,
    code               varchar(20)  not null unique,
    state              varchar(20)  not null check (state in ('REQUESTED', 'UNDER_REVIEW', 'APPROVED', 'ACTIVE', 'RESTRICTED',
        'COMPROMISED', 'CLOSING', 'CLOSED', 'REJECTED', 'DISCOVERED', 'REGULARISING', 'IMPOSTOR', 'TAKEDOWN_REQUESTED',
        'TAKEN_DOWN')),
    platform           varchar(30)  not null,
    handle             varchar(160) not null check (handle <> ''),
    address            varchar(400) not null check (address ~ '^https://'),
    handle_key         varchar(160) not null check (handle_key = lower(handle_key)),
    look               varchar(400) not null,
    display_name       varchar(160) not null,
    unit_code          varchar(20)  not null references unit,
    audience           varchar(500) not null,
    languages          varchar(10)  not null check (languages in ('fr', 'en', 'fr,en')),
    hours_per_week     integer      not null check (hours_per_week between 0 and 168),
    collects_data      boolean      not null,
    assessment_ref     varchar(120) not null,
    vault_ref          varchar(120) not null,
    recovery_email     varchar(120) not null,
    house_rules        varchar(400) not null,
    second_factor      boolean      not null,
    second_factor_on   date,
    rotated_on         date,
    access_reviewed_on date,
    terms_read_on      date,
    last_post_on       date,
    decided_on         date,
    requested_by       uuid         references person,
    endorsed_by        uuid         references person,
    security_by        uuid         references person,
    privacy_by         uuid         references person,
    opened_on          date,
    ended_on           date,
    compromised_on     date,
    due_on             date,
    evidence_sha256    varchar(64)  check (evidence_sha256 ~ '^[0-9a-f]{64}$'),
    check (endorsed_by <> requested_by and security_by <> requested_by and privacy_by <> requested_by),
    check (state not in ('ACTIVE', 'RESTRICTED', 'CLOSING') or opened_on is not null),
    check (state not in ('CLOSED', 'TAKEN_DOWN') or ended_on is not null),
    check (state not in ('TAKEDOWN_REQUESTED', 'TAKEN_DOWN') or evidence_sha256 is not null)
);
comment on column official_account.handle_key is 'the handle without capitals: no platform tells them apart';
comment on column official_account.look is 'what the handle looks like (UTS 39): equal for two that a reader cannot tell apart';
comment on column official_account.vault_ref is 'where the keys lie, never the keys';
create unique index one_account_at_an_address on official_account (platform, handle_key) where state <> 'REJECTED';
create index official_account_by_look on official_account (platform, look);
create index official_account_by_unit on official_account (unit_code);
create index official_account_by_name on official_account (lower(display_name), id);
grant select, insert, update on official_account to ${portal};

create table account_objective (
    official_account_id uuid        not null references official_account,
    objective           varchar(30) not null check (objective in ('PUBLIC_INFORMATION', 'PATIENT_INFORMATION',
        'PREVENTION_CAMPAIGN', 'RECRUITMENT', 'EVENTS', 'RESEARCH_DISSEMINATION', 'TEACHING', 'PROFESSIONAL_NETWORK',
        'MONITORING', 'CRISIS_COMMUNICATION', 'FUNDRAISING', 'THEMED_Q_AND_A', 'PATIENT_FOLLOW_UP', 'INTERNAL_COMMUNITY')),
    primary key (official_account_id, objective)
);
grant select, insert, delete on account_objective to ${portal};

create table official_account_journal (
    official_account_id uuid          not null references official_account,
    line                integer       not null,
    at                  timestamp(6) with time zone not null,
    effective_on        date          not null,
    author              varchar(20)   not null,
    acted_as            varchar(30)   not null,
    step                varchar(40)   not null,
    from_state          varchar(20),
    to_state            varchar(20)   not null,
    motive              varchar(2000) not null,
    primary key (official_account_id, line)
);
create trigger written_once before update or delete on official_account_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on official_account_journal
    for each row execute function leaf_of_act('official_account_id');
grant select, insert on official_account_journal to ${portal};

create table account_seat (
    id                  uuid        primary key,
    official_account_id uuid        not null references official_account,
    person_id           uuid        not null references person,
    role                varchar(20) not null check (role in ('OWNER', 'ADMIN', 'EDITOR', 'MODERATOR', 'ANALYST', 'TECHNICAL')),
    since               date        not null,
    until               date        check (until >= since),
    constraint one_role_of_a_person_on_an_account exclude using gist
        (official_account_id with =, person_id with =, daterange(since, until, '[)') with &&)
);
create index account_seat_by_person on account_seat (person_id);
grant select, insert, update on account_seat to ${portal};

-- The accounts a mandate names; one that names none is for every account on its channels (R-08).
create table mandate_account (
    mandate_id          uuid not null references mandate,
    official_account_id uuid not null references official_account,
    primary key (mandate_id, official_account_id)
);
create index mandate_account_by_account on mandate_account (official_account_id);
grant select, insert, delete on mandate_account to ${portal};

-- What an account was called when it was closed or renamed: such a name is never ours again, and never forgotten.
create table retired_handle (
    platform            varchar(30)  not null,
    handle_key          varchar(160) not null,
    handle              varchar(160) not null,
    address             varchar(400) not null,
    official_account_id uuid         not null references official_account,
    retired_on          date         not null,
    renamed             boolean      not null,
    primary key (platform, handle_key)
);
create trigger written_once before update or delete on retired_handle
    for each row execute function refuse_change();
create index retired_handle_by_account on retired_handle (official_account_id);
grant select, insert on retired_handle to ${portal};

create function refuse_retired_handle() returns trigger language plpgsql as $$
begin
    if exists (select from retired_handle r where r.platform = new.platform and r.handle_key = new.handle_key
                  and (r.official_account_id <> new.id or r.renamed))
       and new.state not in ('IMPOSTOR', 'TAKEDOWN_REQUESTED', 'TAKEN_DOWN', 'REJECTED') then
        raise exception 'the name % on % is on the watch list', new.handle, new.platform using errcode = 'unique_violation';
    end if;
    return new;
end $$;
create trigger names_are_not_used_again before insert or update of handle_key, platform on official_account
    for each row execute function refuse_retired_handle();

-- What somebody saw of an impostor, kept before its removal is asked for (R-21).
create table impostor_sighting (
    official_account_id uuid          primary key references official_account,
    seen_at             timestamp(6) with time zone not null,
    told                varchar(4000) not null check (told <> ''),
    sha256              varchar(64)   not null check (sha256 ~ '^[0-9a-f]{64}$')
);
create trigger written_once before update or delete on impostor_sighting
    for each row execute function refuse_change();
grant select, insert on impostor_sighting to ${portal};

-- Who has a role on an account, and until when they are fit for it (R-01, R-05): the last day on which they hold the role, are
-- in post and their signature of the charter counts. Nothing tells which of these ended first.
create view account_seat_now as
    select s.id, s.official_account_id, s.person_id, s.role, s.since, s.until, p.staff_no,
           trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
           s.since <= institution_day() and (s.until is null or s.until > institution_day()) as held,
           exists (select from person_audience d where d.person_id = p.id and d.audience = 'COMMUNICATIONS') as communications,
           exists (select from person_in_post i where i.id = p.id) as able,
           coalesce(a.until, '-infinity') >= institution_day() as attested,
           exists (select from mandate_voice v join mandate m on m.id = v.mandate_id
                     join official_account o on o.id = s.official_account_id
                    where v.holder_id = s.person_id and v.channel in ('ALL', o.platform)
                      and v.effective @> institution_day() and upper_inf(v.known)
                      and m.type in ('ACCOUNT_VOICE', 'PERMANENT_SPOKESPERSON', 'SUBSTITUTE', 'EXPERT_SESSION', 'TAKEOVER')
                      and (exists (select from mandate_account n where n.mandate_id = m.id and n.official_account_id = o.id)
                           or not exists (select from mandate_account n where n.mandate_id = m.id))) as mandated,
           least(s.until - 1, p.ends_on, coalesce(a.until, '-infinity'),
                 case when not exists (select from person_in_post i where i.id = p.id)
                      then coalesce(p.ends_on, (select max(j.effective_on) - 1 from person_journal j where j.person_id = p.id),
                                    institution_day() - 1) end) as fit_until,
           case when p.status = 'LEFT' or p.ends_on < institution_day() then least(s.until, p.ends_on)
                when not exists (select from account_seat o where o.official_account_id = s.official_account_id
                                    and o.person_id = s.person_id and o.id <> s.id and o.role <> 'ANALYST'
                                    and (o.until is null or o.until > institution_day())) then s.until end as gone_on
      from account_seat s join person p on p.id = s.person_id
      left join lateral (
           select max(least(n.valid_until, coalesce(n.superseded_on - 1, 'infinity'))) as until
             from attestation_now n where n.person_id = s.person_id and n.state in ('VALID', 'CONTESTED')) a on true;
grant select on account_seat_now to ${portal};

-- How each account is looked after today (R-09).
create view account_hands as
    select h.id, h.administrators, h.fit, h.communications, h.last_departure,
           case when h.opened_on is not null then least(
               case when h.fit < 2 then greatest(coalesce(h.second_until, '-infinity'), h.opened_on - 1) + 1 end,
               case when h.communications < 1 then greatest(coalesce(h.communications_until, '-infinity'), h.opened_on - 1) + 1 end,
               case when not h.second_factor then coalesce(h.second_factor_on, h.opened_on) end) end as broken_since
      from (select a.id, a.opened_on, a.second_factor, a.second_factor_on,
                   count(distinct s.person_id) filter (where s.held and s.role in ('OWNER', 'ADMIN')) as administrators,
                   count(distinct s.person_id) filter (where s.held and s.role in ('OWNER', 'ADMIN')
                       and coalesce(s.fit_until, 'infinity') >= institution_day()) as fit,
                   count(distinct s.person_id) filter (where s.held and s.role in ('OWNER', 'ADMIN') and s.communications
                       and coalesce(s.fit_until, 'infinity') >= institution_day()) as communications,
                   (array_agg(s.fit_until order by s.fit_until desc)
                       filter (where s.role in ('OWNER', 'ADMIN')))[2] as second_until,
                   max(s.fit_until) filter (where s.role in ('OWNER', 'ADMIN') and s.communications) as communications_until,
                   max(s.gone_on) filter (where s.role <> 'ANALYST' and s.gone_on <= institution_day()) as last_departure
              from official_account a left join account_seat_now s on s.official_account_id = a.id
             group by a.id) h;
grant select on account_hands to ${portal};

-- What each platform suits (specification B0.3): one judgement for an objective on a platform, with its reason.
create table suitability (
    id         uuid         primary key,
    version    integer      not null,
    objective  varchar(30)  not null,
    platform   varchar(30)  not null,
    fit        varchar(20)  not null check (fit in ('RECOMMENDED', 'POSSIBLE', 'DISCOURAGED', 'FORBIDDEN')),
    reason_fr  varchar(400) not null check (reason_fr <> ''),
    reason_en  varchar(400) not null check (reason_en <> ''),
    judged_on  date         not null,
    constraint one_judgement unique (objective, platform)
);
grant select, insert, update on suitability to ${portal};

create table suitability_journal (
    suitability_id uuid          not null references suitability,
    line           integer       not null,
    at             timestamp(6) with time zone not null,
    effective_on   date          not null,
    author         varchar(20)   not null,
    acted_as       varchar(30)   not null,
    step           varchar(40)   not null,
    from_state     varchar(20),
    to_state       varchar(20)   not null,
    motive         varchar(2000) not null,
    primary key (suitability_id, line)
);
create trigger written_once before update or delete on suitability_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on suitability_journal
    for each row execute function leaf_of_act('suitability_id');
grant select, insert on suitability_journal to ${portal};

-- The messaging channels that are approved (specification B0.4).
create table approved_channel (
    id              uuid          primary key,
    version         integer       not null,
    code            varchar(20)   not null unique,
    state           varchar(20)   not null check (state in ('PROPOSED', 'APPROVED', 'SUSPENDED', 'WITHDRAWN')),
    platform        varchar(30)   not null,
    used            varchar(30)   not null check (used in ('WITH_PATIENT', 'BETWEEN_PROFESSIONALS', 'INTERNAL')),
    data_class      varchar(20)   not null check (data_class in ('NONE', 'PUBLIC', 'INTERNAL', 'PERSONAL', 'HEALTH')),
    encryption      varchar(20)   not null check (encryption in ('E2EE', 'MANAGED', 'TRANSPORT')),
    identity_check  varchar(1000) not null,
    accepted        varchar(1000) not null,
    excluded        varchar(1000) not null,
    response_time   varchar(200)  not null,
    record_keeping  varchar(500)  not null,
    notice_fr       varchar(1000) not null,
    notice_en       varchar(1000) not null,
    assessment_ref  varchar(120)  not null,
    proposed_by     uuid          references person,
    approved_on     date,
    review_on       date,
    check (state <> 'APPROVED' or approved_on is not null and review_on is not null),
    -- R-34: what concerns patients is encrypted and was assessed.
    constraint patients_are_protected check (state <> 'APPROVED'
        or used <> 'WITH_PATIENT' and data_class <> 'HEALTH'
        or encryption in ('E2EE', 'MANAGED') and assessment_ref <> '')
);
grant select, insert, update on approved_channel to ${portal};

create table approved_channel_journal (
    approved_channel_id uuid          not null references approved_channel,
    line                integer       not null,
    at                  timestamp(6) with time zone not null,
    effective_on        date          not null,
    author              varchar(20)   not null,
    acted_as            varchar(30)   not null,
    step                varchar(40)   not null,
    from_state          varchar(20),
    to_state            varchar(20)   not null,
    motive              varchar(2000) not null,
    primary key (approved_channel_id, line)
);
create trigger written_once before update or delete on approved_channel_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on approved_channel_journal
    for each row execute function leaf_of_act('approved_channel_id');
grant select, insert on approved_channel_journal to ${portal};

-- Found by name, handle, address and reference: by the offices around accounts.
create view found_accounts as
    select a.id as record, '' as part, a.display_name as label_fr, a.display_name as label_en,
           a.handle || ', ' || u.name_fr as detail_fr, a.handle || ', ' || u.name_en as detail_en,
           '/accounts/account?id=' || a.id as path, array[a.reference, a.code] as refs, a.address as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           '{COMMS,COMMS_DIRECTOR,BRAND,LEGAL,PRIVACY,CISO,DG,AUDITOR}'::varchar(30)[] as readers, a.requested_by as owner,
           false as to_leader, (case when a.state in ('ACTIVE', 'RESTRICTED') then 0.5 else 0 end)::real as weight
      from official_account a join unit u on u.code = a.unit_code;
insert into search_kind (kind, place, readers) values
    ('accounts', 40, '{COMMS,COMMS_DIRECTOR,BRAND,LEGAL,PRIVACY,CISO,DG,AUDITOR}');
call join_search('accounts', 'official_account', 'select id from changed');
call fill_search('accounts');
