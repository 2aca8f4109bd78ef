-- The institution's marks, and who may show them: the request, the permit, the files that were handed out. What a permit is
-- worth today is never stored; a file that was kept or handed out is never changed.

create sequence logo_reference;
grant usage on sequence logo_reference to ${portal};

create table brand_mark (
    id      uuid         primary key,
    version integer      not null,
    code    varchar(40)  not null unique check (code ~ '^[A-Z0-9-]+$'),
    kind    varchar(20)  not null check (kind in ('INSTITUTION_LOGO', 'UNIT_LOGO', 'FACULTY_LOGO', 'FOUNDATION_LOGO', 'SEAL',
        'CAMPAIGN_MARK', 'NAME_ONLY', 'BUILDING_IMAGE')),
    name_fr varchar(160) not null check (name_fr <> ''),
    name_en varchar(160) not null check (name_en <> ''),
    state   varchar(20)  not null check (state in ('OFFERED', 'RETIRED'))
);
grant select, insert, update on brand_mark to ${portal};

create table brand_mark_journal (
    brand_mark_id uuid          not null references brand_mark,
    line          integer       not null,
    at            timestamp(6) with time zone not null,
    effective_on  date          not null,
    author        varchar(20)   not null,
    acted_as      varchar(30)   not null,
    step          varchar(40)   not null,
    from_state    varchar(20),
    to_state      varchar(20)   not null,
    motive        varchar(2000) not null,
    primary key (brand_mark_id, line)
);
create trigger written_once before update or delete on brand_mark_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on brand_mark_journal
    for each row execute function leaf_of_act('brand_mark_id');
grant select, insert on brand_mark_journal to ${portal};

create table mark_edition (
    brand_mark_id uuid    not null references brand_mark,
    number        integer not null check (number > 0),
    publish_on    date    not null,
    expires_on    date,
    primary key (brand_mark_id, number),
    check (expires_on > publish_on)
);
create trigger written_once before update or delete on mark_edition
    for each row execute function refuse_change();
grant select, insert on mark_edition to ${portal};
comment on column mark_edition.expires_on is 'from then on it is not offered; a permit that is in force outranks it';

create table mark_file (
    id            uuid        primary key,
    brand_mark_id uuid        not null,
    edition       integer     not null,
    format        varchar(10) not null check (format in ('SVG', 'PNG', 'PDF')),
    sha256        varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content       bytea       not null,
    unique (brand_mark_id, edition, format),
    foreign key (brand_mark_id, edition) references mark_edition
);
create trigger written_once before update or delete on mark_file
    for each row execute function refuse_change();
grant select, insert on mark_file to ${portal};

-- The edition of each mark that is handed out today: the latest that was published.
create view mark_now as
    select distinct on (m.id) m.id, m.code, m.kind, m.name_fr, m.name_en, m.state, e.number, e.publish_on, e.expires_on,
           m.state = 'OFFERED' and (e.expires_on is null or e.expires_on > institution_day()) as offered
      from brand_mark m join mark_edition e on e.brand_mark_id = m.id and e.publish_on <= institution_day()
     order by m.id, e.number desc;
grant select on mark_now to ${portal};

-- The rules of use, and who accepted which: accepted again when they change.
create table usage_guide (
    number       integer       primary key check (number > 0),
    body_fr      varchar(8000) not null check (body_fr <> ''),
    body_en      varchar(8000) not null check (body_en <> ''),
    published_on date          not null,
    published_by uuid          references person
);
create trigger written_once before update or delete on usage_guide
    for each row execute function refuse_change();
grant select, insert on usage_guide to ${portal};

create table guide_acceptance (
    person_id uuid    not null references person,
    guide     integer not null references usage_guide,
    at        timestamp(6) with time zone not null,
    primary key (person_id, guide)
);
create trigger written_once before update or delete on guide_acceptance
    for each row execute function refuse_change();
grant select, insert on guide_acceptance to ${portal};

create table logo_use (
    id              uuid          primary key,
    version         integer       not null,
    reference       varchar(20)   not null unique check (reference ~ '^LOG-\d{4}-\d{4,}$'),
    state           varchar(30)   not null check (state in ('SUBMITTED', 'BRAND_REVIEW', 'LEGAL_REVIEW', 'APPROVED',
        'APPROVED_WITH_CONDITIONS', 'AMENDMENT_REQUIRED', 'REJECTED', 'REVOKED', 'COMPLETED', 'WITHDRAWN')),
    requester_id    uuid          not null references person,
    title           varchar(160)  not null check (title <> ''),
    purpose         varchar(30)   not null,
    distribution    varchar(400)  not null,
    territory       varchar(160)  not null,
    alterations     varchar(1000) not null,
    partner_name    varchar(160)  not null,
    partner_kind    varchar(30)   not null,
    partner_sector  varchar(30)   not null,
    partner_contact varchar(200)  not null,
    paid            boolean       not null,
    consideration   varchar(400)  not null,
    sponsors        varchar(400)  not null,
    takes_position  boolean       not null,
    starts_on       date          not null,
    ends_on         date          not null,
    guide           integer       not null references usage_guide,
    artwork         integer       not null check (artwork > 0),
    artwork_sha256  varchar(64)   not null check (artwork_sha256 ~ '^[0-9a-f]{64}$'),
    answer_by       date          not null,
    legal_by        uuid          references person,
    interest_by     uuid          references person,
    decided_by      uuid          references person,
    decided_on      date,
    refusal         varchar(30)   check (refusal in ('ENDORSEMENT_RISK', 'PRODUCT_PROMOTION', 'POLITICAL_OR_RELIGIOUS',
        'MISSION_CONFLICT', 'UNDECLARED_INTEREST', 'ALTERED_MARK', 'INSUFFICIENT_INFORMATION', 'PERSONAL_PROFILE')),
    risk            varchar(10)   check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    conditions      varchar(2000) not null,
    code            varchar(20)   unique,
    printed_on      date,
    stop_by         date,
    ended_on        date,
    check (ends_on >= starts_on),
    constraint an_initiative_of_a_year_at_most check (ends_on < starts_on + interval '12 months'),
    constraint a_partner_has_a_name check (partner_kind = 'INTERNAL' or partner_name <> ''),
    constraint nobody_decides_their_own check (decided_by <> requester_id and legal_by <> requester_id
        and interest_by <> requester_id),
    check (state <> 'REJECTED' or refusal is not null),
    check (state not in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'COMPLETED') or code is not null),
    check ((state = 'APPROVED_WITH_CONDITIONS') <= (conditions <> '')),
    check (state <> 'REVOKED' or stop_by is not null)
);
create index logo_use_by_requester on logo_use (requester_id);
create index logo_use_waiting on logo_use (answer_by, id) where state in ('SUBMITTED', 'BRAND_REVIEW', 'LEGAL_REVIEW');
create index logo_use_by_end on logo_use (ends_on, id) where state in ('APPROVED', 'APPROVED_WITH_CONDITIONS');
create index logo_use_by_partner on logo_use (bare(partner_name), id);
create index logo_use_by_reference on logo_use (reference desc, id desc);
grant select, insert, update on logo_use to ${portal};
comment on column logo_use.requester_id is 'who asks, or sponsors a partner who asks; who answers for the use';
comment on column logo_use.artwork_sha256 is 'of the file as it was sent: the use is authorised for this artwork and no other';
comment on column logo_use.code is 'of the permit in force; former ones stay in logo_permit';

create table logo_use_mark (
    logo_use_id uuid not null references logo_use,
    mark_id     uuid not null references brand_mark,
    primary key (logo_use_id, mark_id)
);
create index logo_use_mark_by_mark on logo_use_mark (mark_id);
create table logo_use_medium (
    logo_use_id uuid        not null references logo_use,
    medium      varchar(20) not null check (medium in ('POSTER', 'FLYER', 'SLIDE_DECK', 'PDF', 'WEBSITE', 'SOCIAL_POST',
        'SOCIAL_PROFILE', 'VIDEO', 'PODCAST_COVER', 'EMAIL_SIGNATURE', 'LETTERHEAD', 'BADGE', 'CLOTHING', 'OBJECT', 'SIGNAGE',
        'VEHICLE', 'PRESS_AD', 'APP')),
    primary key (logo_use_id, medium)
);
grant select, insert, delete on logo_use_mark, logo_use_medium to ${portal};

create table logo_use_journal (
    logo_use_id  uuid          not null references logo_use,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(30),
    to_state     varchar(30)   not null,
    motive       varchar(2000) not null,
    primary key (logo_use_id, line)
);
create trigger written_once before update or delete on logo_use_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on logo_use_journal
    for each row execute function leaf_of_act('logo_use_id');
grant select, insert on logo_use_journal to ${portal};

-- What was sent: mock-ups, what is printed, what proves the use.
create table logo_file (
    id          uuid         primary key,
    logo_use_id uuid         not null references logo_use,
    kind        varchar(10)  not null check (kind in ('MOCKUP', 'PRINT', 'PROOF')),
    number      integer      not null check (number > 0),
    name        varchar(120) not null,
    media_type  varchar(60)  not null,
    sent_sha256 varchar(64)  not null check (sent_sha256 ~ '^[0-9a-f]{64}$'),
    sha256      varchar(64)  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea        not null,
    added_at    timestamp(6) with time zone not null,
    added_by    uuid         not null references person,
    unique (logo_use_id, kind, number)
);
create trigger written_once before update or delete on logo_file
    for each row execute function refuse_change();
grant select, insert on logo_file to ${portal};
comment on column logo_file.sent_sha256 is 'of what arrived; what is kept of a picture is painted anew, without what cameras note';

-- Each decision gives a permit of its own: a code that was printed stays what it was.
create table logo_permit (
    code        varchar(20)   primary key check (code ~ '^[A-Z0-9]{2,4}-[0-9A-HJ-NP-Z]{4}-[0-9A-HJ-NP-Z]{4}$'),
    logo_use_id uuid          not null references logo_use,
    starts_on   date          not null,
    ends_on     date          not null,
    conditions  varchar(2000) not null,
    artwork     integer       not null,
    given_at    timestamp(6) with time zone not null
);
create index logo_permit_by_use on logo_permit (logo_use_id);
create trigger written_once before update or delete on logo_permit
    for each row execute function refuse_change();
grant select, insert on logo_permit to ${portal};

create table logo_paper (
    code     varchar(20) not null references logo_permit,
    language varchar(2)  not null check (language in ('fr', 'en')),
    made_at  timestamp(6) with time zone not null,
    sha256   varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pdf      bytea       not null,
    primary key (code, language)
);
create trigger written_once before update or delete on logo_paper
    for each row execute function refuse_change();
grant select, insert on logo_paper to ${portal};

-- Each file that was handed out: to whom, under which permit, and what exactly, so that it can be recognised.
create table logo_delivery (
    id           uuid        primary key,
    code         varchar(20) not null references logo_permit,
    number       integer     not null check (number > 0),
    mark_file_id uuid        not null references mark_file,
    person_id    uuid        not null references person,
    at           timestamp(6) with time zone not null,
    sha256       varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    unique (code, number)
);
create index logo_delivery_by_content on logo_delivery (sha256);
create trigger written_once before update or delete on logo_delivery
    for each row execute function refuse_change();
grant select, insert on logo_delivery to ${portal};

-- What a use is worth today: the rule of LogoStanding for rows; a test holds the two against each other.
create view logo_use_now as
    select u.*,
           case when u.state not in ('APPROVED', 'APPROVED_WITH_CONDITIONS') then u.state
                when u.starts_on > institution_day() then 'UPCOMING'
                when u.ends_on + 30 < institution_day() then 'PROOF_OVERDUE'
                when u.ends_on < institution_day() then 'EXPIRED'
                when not exists (select from person_in_post i where i.id = u.requester_id) then 'PAUSED'
                else 'ACTIVE' end as standing
      from logo_use u;
grant select on logo_use_now to ${portal};

-- Found by reference, title, partner and code: by the offices that read the register, and by who asked.
create view found_logos as
    select u.id as record, '' as part, u.title as label_fr, u.title as label_en,
           u.reference as detail_fr, u.reference as detail_en, '/logos/use?id=' || u.id as path,
           array[u.reference, coalesce(u.code, '')] as refs, u.partner_name as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           '{BRAND,COMMS,COMMS_DIRECTOR,LEGAL,DG,AUDITOR}'::varchar(30)[] as readers, u.requester_id as owner,
           false as to_leader, (case when u.state like 'APPROVED%' then 0.5 else 0 end)::real as weight
      from logo_use u;
insert into search_kind (kind, place, readers) values ('logos', 45, '{BRAND,COMMS,COMMS_DIRECTOR,LEGAL,DG,AUDITOR}');
call join_search('logos', 'logo_use', 'select id from changed');
