-- Who agreed to be shown, in what, where and until when. Nobody is named: the form that was signed lies elsewhere, here stand
-- its digest and where it is. What a consent is worth today is never stored.

create sequence consent_reference;
grant usage on sequence consent_reference to ${portal};

create table image_consent (
    id                 uuid         primary key,
    version            integer      not null,
    reference          varchar(20)  not null unique check (reference ~ '^IC-\d{4}-\d{4,}$'),
    state              varchar(20)  not null check (state in ('GIVEN', 'WITHDRAWN')),
    subject_kind       varchar(20)  not null check (subject_kind in ('PATIENT', 'RELATIVE', 'STAFF', 'STUDENT', 'VISITOR')),
    subject_ref        varchar(40)  not null,
    capacity           varchar(20)  not null check (capacity in ('ADULT', 'MINOR', 'REPRESENTED')),
    sole_reason        varchar(400) not null,
    purpose            varchar(200) not null check (purpose <> ''),
    territory          varchar(160) not null,
    restrictions       varchar(400) not null,
    name_may_appear    boolean      not null,
    face_visible       boolean      not null,
    starts_on          date         not null,
    ends_on            date         not null,
    form_sha256        varchar(64)  not null unique check (form_sha256 ~ '^[0-9a-f]{64}$'),
    kept_at            varchar(200) not null check (kept_at <> ''),
    withdrawal_contact varchar(200) not null check (withdrawal_contact <> ''),
    witness_id         uuid         not null references person,
    withdrawn_on       date,
    remove_by          date,
    check (ends_on >= starts_on),
    constraint nobody_is_named check (subject_ref ~ '^[A-Z0-9]{2,12}(-[A-Z0-9]{1,12}){0,3}$' and subject_ref ~ '\d'
        and subject_ref !~ '\d{9}' and subject_ref !~ '[A-Z]{4}-?\d{4}-?\d{4}'),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
    check ((state = 'WITHDRAWN') = (remove_by is not null)),
    check (remove_by >= withdrawn_on)
);
create index image_consent_by_reference on image_consent (reference desc, id desc);
create index image_consent_by_subject on image_consent (subject_ref);
create index image_consent_by_end on image_consent (ends_on, id) where state = 'GIVEN';
grant select, insert, update on image_consent to ${portal};
comment on column image_consent.subject_ref is 'by which those who keep the form find the person; says nothing to anybody else';
comment on column image_consent.form_sha256 is 'of the scanned form, which is never kept here';

-- What was agreed stays as it was signed: only a withdrawal changes a consent.
create function refuse_other_consent() returns trigger language plpgsql as $$
begin
    if (new.reference, new.subject_kind, new.subject_ref, new.capacity, new.sole_reason, new.purpose, new.territory,
        new.restrictions, new.name_may_appear, new.face_visible, new.starts_on, new.ends_on, new.form_sha256, new.kept_at,
        new.withdrawal_contact, new.witness_id)
       is distinct from
       (old.reference, old.subject_kind, old.subject_ref, old.capacity, old.sole_reason, old.purpose, old.territory,
        old.restrictions, old.name_may_appear, old.face_visible, old.starts_on, old.ends_on, old.form_sha256, old.kept_at,
        old.withdrawal_contact, old.witness_id)
       or old.state = 'WITHDRAWN' and (new.state, new.withdrawn_on, new.remove_by)
            is distinct from (old.state, old.withdrawn_on, old.remove_by) then
        raise exception 'a consent is not changed, only withdrawn' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger as_it_was_signed before update on image_consent
    for each row execute function refuse_other_consent();

create table image_consent_signatory (
    image_consent_id uuid        not null references image_consent,
    signatory        varchar(20) not null check (signatory in ('SUBJECT', 'PARENT', 'OTHER_PARENT', 'GUARDIAN', 'REPRESENTATIVE')),
    primary key (image_consent_id, signatory)
);
create table image_consent_medium (
    image_consent_id uuid        not null references image_consent,
    medium           varchar(20) not null check (medium in ('PHOTO', 'VIDEO', 'SOUND', 'WORDS')),
    primary key (image_consent_id, medium)
);
create table image_consent_platform (
    image_consent_id uuid        not null references image_consent,
    platform         varchar(40) not null check (platform in (
        'FACEBOOK', 'INSTAGRAM', 'THREADS', 'X', 'LINKEDIN', 'YOUTUBE', 'TIKTOK', 'SNAPCHAT', 'BLUESKY',
        'MASTODON', 'PINTEREST', 'REDDIT', 'DISCORD', 'TWITCH', 'WIKIPEDIA', 'PODCAST', 'BLOG', 'WEBSITE',
        'FORUM', 'REVIEW_SITE', 'PROFESSIONAL_NETWORK', 'PREPRINT_SERVER', 'OTHER_SOCIAL', 'WHATSAPP',
        'SIGNAL', 'THREEMA', 'TELEGRAM', 'MESSENGER', 'TEAMS', 'SECURE_HEALTH_MAIL', 'SMS', 'EMAIL',
        'PRESS', 'RADIO', 'TV', 'CONFERENCE', 'PARLIAMENTARY_HEARING')),
    primary key (image_consent_id, platform)
);
create index image_consent_platform_by_platform on image_consent_platform (platform);
create trigger written_once before update or delete on image_consent_signatory
    for each row execute function refuse_change();
create trigger written_once before update or delete on image_consent_medium
    for each row execute function refuse_change();
create trigger written_once before update or delete on image_consent_platform
    for each row execute function refuse_change();
grant select, insert on image_consent_signatory, image_consent_medium, image_consent_platform to ${portal};

-- What shows the person: each line is closed once, by who took it down.
create table image_consent_use (
    image_consent_id uuid         not null references image_consent,
    line             integer      not null,
    use_id           uuid         not null unique,
    kind             varchar(20)  not null check (kind in ('PUBLICATION', 'LOGO_USE', 'OTHER')),
    record_id        uuid,
    what             varchar(200) not null check (what <> ''),
    place            varchar(500) not null check (place <> ''),
    responsible_id   uuid         not null references person,
    added_on         date         not null,
    down_on          date,
    down_by          uuid         references person,
    down_how         varchar(1000) not null,
    primary key (image_consent_id, line),
    check ((kind = 'OTHER') = (record_id is null)),
    check ((down_on is null) = (down_by is null)),
    check ((down_on is null) = (down_how = '')),
    check (down_on >= added_on)
);
create index image_consent_use_by_record on image_consent_use (record_id);
create unique index image_consent_use_once on image_consent_use (image_consent_id, record_id) where down_on is null;
create index image_consent_use_up on image_consent_use (responsible_id, image_consent_id) where down_on is null;
grant select, insert, update on image_consent_use to ${portal};

create function refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.down_on is not null
       or (new.use_id, new.kind, new.record_id, new.what, new.place, new.responsible_id, new.added_on)
            is distinct from (old.use_id, old.kind, old.record_id, old.what, old.place, old.responsible_id, old.added_on) then
        raise exception 'a line about what shows somebody is closed once, and not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger closed_once before update on image_consent_use
    for each row execute function refuse_reopening();

create table image_consent_journal (
    image_consent_id uuid          not null references image_consent,
    line             integer       not null,
    at               timestamp(6) with time zone not null,
    effective_on     date          not null,
    author           varchar(20)   not null,
    acted_as         varchar(30)   not null,
    step             varchar(40)   not null,
    from_state       varchar(20),
    to_state         varchar(20)   not null,
    motive           varchar(2000) not null,
    primary key (image_consent_id, line)
);
create trigger written_once before update or delete on image_consent_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on image_consent_journal
    for each row execute function leaf_of_act('image_consent_id');
grant select, insert on image_consent_journal to ${portal};

-- What each consent is worth on a day: the rule of ConsentStanding for rows; a test holds the two against each other.
create function image_consents_on(day date) returns table (
    id uuid, reference varchar, subject_kind varchar, subject_ref varchar, capacity varchar, purpose varchar, starts_on date,
    ends_on date, withdrawn_on date, remove_by date, standing text)
language sql stable as $$
    select c.id, c.reference, c.subject_kind, c.subject_ref, c.capacity, c.purpose, c.starts_on, c.ends_on,
           case when c.withdrawn_on <= day then c.withdrawn_on end, case when c.withdrawn_on <= day then c.remove_by end,
           case when c.withdrawn_on <= day then 'WITHDRAWN'
                when c.starts_on > day then 'UPCOMING'
                when c.ends_on < day then 'EXPIRED'
                else 'VALID' end
      from image_consent c
$$;
grant execute on function image_consents_on to ${portal};

-- What shows somebody who does not agree any more, or whose consent is over: it is to come down by a day.
create view image_consent_due as
    select u.image_consent_id, u.use_id, u.what, u.place, u.responsible_id, c.reference, c.standing,
           coalesce(c.remove_by, c.ends_on) as due_on
      from image_consents_on(institution_day()) c
      join image_consent_use u on u.image_consent_id = c.id and u.down_on is null
     where c.standing in ('WITHDRAWN', 'EXPIRED');
grant select on image_consent_due to ${portal};

-- Found by reference, the reference of who is shown, and purpose: by the offices that read the register.
create view found_consents as
    select c.id as record, '' as part, c.purpose as label_fr, c.purpose as label_en,
           c.reference as detail_fr, c.reference as detail_en, '/consents/consent?id=' || c.id as path,
           array[c.reference, c.subject_ref] as refs, '' as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           '{COMMS,COMMS_DIRECTOR,PRIVACY,AUDITOR}'::varchar(30)[] as readers, null::uuid as owner,
           false as to_leader, 0::real as weight
      from image_consent c;
insert into search_kind (kind, place, readers) values ('consents', 48, '{COMMS,COMMS_DIRECTOR,PRIVACY,AUDITOR}');
call join_search('consents', 'image_consent', 'select id from changed');
