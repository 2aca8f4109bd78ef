-- What people of the house are tied to outside it: declared once, assessed link by link, felt wherever they speak.

-- With whom somebody has a link: a company, a foundation, a journal. What was typed first becomes its name; the officer
-- sets it right, adds how else it is called, and says to which group it belongs.
create table counterparty (
    id        uuid         primary key,
    version   integer      not null,
    name      varchar(160) not null check (name <> ''),
    kind      varchar(20)  not null check (kind in ('COMPANY', 'PUBLIC_BODY', 'UNIVERSITY', 'FOUNDATION', 'ASSOCIATION',
        'PERSON', 'OTHER')),
    sector    varchar(30)  not null check (sector in ('PHARMA', 'MEDTECH', 'DIAGNOSTICS', 'DIGITAL_HEALTH_AI', 'INSURANCE',
        'AESTHETICS', 'SUPPLEMENTS_FOOD', 'COSMETICS', 'PRIVATE_CLINIC', 'MEDIA_PLATFORM', 'COMMUNICATION_AGENCY',
        'PUBLISHER', 'PUBLIC_BODY', 'UNIVERSITY', 'FOUNDATION', 'PATIENT_ASSOCIATION', 'OTHER')),
    parent_id uuid         references counterparty,
    state     varchar(20)  not null check (state in ('TYPED', 'KNOWN')),
    check (parent_id <> id)
);
create index counterparty_by_word on counterparty (bare(name));
create index counterparty_by_parent on counterparty (parent_id) where parent_id is not null;
grant select, insert, update on counterparty to ${portal};
comment on column counterparty.state is 'TYPED: as a declarant wrote it; KNOWN: the officer has looked at it';

create table counterparty_alias (
    counterparty_id uuid         not null references counterparty,
    alias           varchar(160) not null check (alias <> ''),
    primary key (counterparty_id, alias)
);
create index counterparty_alias_by_word on counterparty_alias (bare(alias));
grant select, insert, delete on counterparty_alias to ${portal};

create table counterparty_journal (
    counterparty_id uuid          not null references counterparty,
    line            integer       not null,
    at              timestamp(6) with time zone not null,
    effective_on    date          not null,
    author          varchar(20)   not null,
    acted_as        varchar(30)   not null,
    step            varchar(40)   not null,
    from_state      varchar(20),
    to_state        varchar(20)   not null,
    motive          varchar(2000) not null,
    primary key (counterparty_id, line)
);
create trigger written_once before update or delete on counterparty_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on counterparty_journal
    for each row execute function leaf_of_act('counterparty_id');
grant select, insert on counterparty_journal to ${portal};

create sequence declaration_reference;
grant usage on sequence declaration_reference to ${portal};

create table declaration (
    id                 uuid          primary key,
    version            integer       not null,
    reference          varchar(20)   not null unique check (reference ~ '^COI-\d{4}-\d{4,}$'),
    declarant_id       uuid          not null references person,
    kind               varchar(20)   not null check (kind in ('INITIAL', 'ANNUAL', 'UPDATE', 'AD_HOC', 'NIL')),
    occasion           varchar(400)  not null,
    template           varchar(20)   not null,
    state              varchar(20)   not null check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED',
        'IN_FORCE')),
    previous_id        uuid          references declaration,
    prepared_by        uuid          references person,
    lookback_from      date          not null,
    principal_activity varchar(300)  not null,
    nothing            boolean       not null,
    signed_on          date,
    signed_language    varchar(2)    check (signed_language in ('fr', 'en')),
    valid_until        date,
    answer_by          date,
    assessed_by        uuid          references person,
    level              varchar(20)   check (level in ('NONE', 'MINOR', 'MODERATE', 'MAJOR')),
    opinion            varchar(2000) not null,
    in_force_on        date,
    disclosure_fr      varchar(500)  not null,
    disclosure_en      varchar(500)  not null,
    constraint nobody_assesses_themselves check (assessed_by <> declarant_id),
    check (previous_id <> id),
    check (state = 'DRAFT' or (signed_on is not null and signed_language is not null and valid_until > signed_on)),
    check (state <> 'INFO_REQUESTED' or answer_by is not null),
    check (state <> 'IN_FORCE' or (in_force_on is not null and level is not null))
);
-- One on its way at a time: a second one waits until the first stands.
create unique index one_declaration_on_its_way on declaration (declarant_id) where state <> 'IN_FORCE';
create index declaration_by_declarant on declaration (declarant_id, signed_on);
create index declaration_on_its_way on declaration (state) where state in ('SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED');
create index declaration_by_end on declaration (valid_until) where state = 'IN_FORCE';
grant select, insert, update on declaration to ${portal};
comment on column declaration.template is 'the form of the jurisdiction by which it was filled in';
comment on column declaration.nothing is 'the declarant says that there is nothing to declare';

create table interest_link (
    id                uuid          primary key,
    declaration_id    uuid          not null references declaration,
    place             integer       not null,
    origin_id         uuid,
    category          varchar(30)   not null check (category in ('MAIN_ACTIVITY', 'SECONDARY_ACTIVITY', 'GOVERNING_BODY',
        'CONSULTING', 'RESEARCH_STUDY', 'GRANT_OR_FUNDING', 'SPEAKING_TRAINING', 'WRITING', 'TRAVEL_HOSPITALITY',
        'GIFT_SAMPLE_EQUIPMENT', 'PATENT_LICENCE_ROYALTY', 'FINANCIAL_HOLDING', 'STARTUP_SPINOFF',
        'SOCIAL_MEDIA_PARTNERSHIP', 'RELATIVE_INTEREST', 'ASSOCIATION_ADVOCACY', 'EXPERT_WITNESS', 'PERSONAL_RELATION',
        'OTHER')),
    counterparty_id   uuid          not null references counterparty,
    subject           varchar(200)  not null,
    beneficiary       varchar(20)   not null check (beneficiary in ('SELF', 'INSTITUTION', 'UNIT_DIRECTED', 'RELATIVE')),
    relative          varchar(120)  not null,
    amount_band       varchar(20)   not null check (amount_band in ('NONE', 'BELOW_MINOR', 'B1', 'B2', 'B3', 'B4', 'B5')),
    amount            numeric(14, 2) check (amount >= 0),
    currency          varchar(3)    check (currency ~ '^[A-Z]{3}$'),
    holding_percent   numeric(5, 2) check (holding_percent between 0 and 100),
    starts_on         date          not null,
    ends_on           date,
    frequency         varchar(20)   not null check (frequency in ('ONCE', 'OCCASIONAL', 'REGULAR')),
    description       varchar(1000) not null,
    check (ends_on >= starts_on),
    check (amount is null or currency is not null),
    check (relative = '' or beneficiary = 'RELATIVE')
);
create index interest_link_by_declaration on interest_link (declaration_id);
create index interest_link_by_counterparty on interest_link (counterparty_id);
grant select, insert, update, delete on interest_link to ${portal};
comment on column interest_link.origin_id is 'the same link in the declaration before, when it was taken over from there';
comment on column interest_link.relative is 'how somebody is related, when the declarant wishes to say; never published';

create table interest_link_topic (
    interest_link_id uuid        not null references interest_link on delete cascade,
    topic            varchar(40) not null references topic (code),
    primary key (interest_link_id, topic)
);
create index interest_link_topic_by_topic on interest_link_topic (topic);
grant select, insert, delete on interest_link_topic to ${portal};

-- What was signed stands still: links change in a draft, and while a question of the officer is answered.
create function refuse_change_of_link() returns trigger language plpgsql as $$
declare
    about uuid := case tg_op when 'DELETE' then old.declaration_id else new.declaration_id end;
begin
    if not exists (select 1 from declaration d where d.id = about and d.state in ('DRAFT', 'INFO_REQUESTED')) then
        raise exception 'a declaration that was signed is never changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger while_it_is_written before insert or update or delete on interest_link
    for each row execute function refuse_change_of_link();

create table declaration_journal (
    declaration_id uuid          not null references declaration,
    line           integer       not null,
    at             timestamp(6) with time zone not null,
    effective_on   date          not null,
    author         varchar(20)   not null,
    acted_as       varchar(30)   not null,
    step           varchar(40)   not null,
    from_state     varchar(20),
    to_state       varchar(20)   not null,
    motive         varchar(2000) not null,
    primary key (declaration_id, line)
);
create trigger written_once before update or delete on declaration_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on declaration_journal
    for each row execute function leaf_of_act('declaration_id');
grant select, insert on declaration_journal to ${portal};

-- What a link is worth for an activity: at which line of the journal it was judged. The last one counts.
create table interest_assessment (
    declaration_id uuid          not null references declaration,
    place          integer       not null,
    line           integer       not null,
    link_id        uuid          not null,
    activity_kind  varchar(20)   not null check (activity_kind in ('GENERAL', 'TOPIC', 'MANDATE', 'ACCOUNT', 'PARTNER',
        'CASE')),
    activity       varchar(60)   not null,
    level          varchar(20)   not null check (level in ('NONE', 'MINOR', 'MODERATE', 'MAJOR')),
    reasons        varchar(1000) not null,
    primary key (declaration_id, place),
    foreign key (declaration_id, line) references declaration_journal deferrable initially deferred,
    check ((activity_kind = 'GENERAL') = (activity = ''))
);
create index interest_assessment_by_activity on interest_assessment (activity_kind, activity);
create trigger written_once before update or delete on interest_assessment
    for each row execute function refuse_change();
grant select, insert on interest_assessment to ${portal};
comment on column interest_assessment.activity is 'the code of a topic, the id of a mandate, an account, a partner, a case';

-- What stood there when it was signed, and each time it was judged: word for word.
create table declaration_copy (
    declaration_id uuid        not null references declaration,
    place          integer     not null,
    line           integer     not null,
    content        text        not null,
    digest         varchar(64) not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (declaration_id, place),
    foreign key (declaration_id, line) references declaration_journal deferrable initially deferred
);
create trigger written_once before update or delete on declaration_copy
    for each row execute function refuse_change();
grant select, insert on declaration_copy to ${portal};

-- What is done about a link: proposed by the officer, accepted or refused by the declarant, looked at, closed.
create table management_plan (
    id             uuid        primary key,
    version        integer     not null,
    declaration_id uuid        not null references declaration,
    declarant_id   uuid        not null references person,
    owner_id       uuid        not null references person,
    state          varchar(20) not null check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'SATISFIED')),
    details        varchar(2000) not null,
    due_on         date        not null,
    review_on      date        not null,
    check (review_on >= due_on),
    constraint nobody_watches_themselves check (owner_id <> declarant_id)
);
create unique index one_plan_at_a_time on management_plan (declaration_id) where state <> 'SATISFIED';
create index management_plan_by_review on management_plan (review_on) where state = 'ACCEPTED';
grant select, insert, update on management_plan to ${portal};

create table plan_measure (
    management_plan_id uuid        not null references management_plan,
    measure            varchar(30) not null check (measure in ('DISCLOSE_IN_SPEECH', 'EXCLUDE_TOPIC', 'RECUSE', 'CO_SPEAKER',
        'SECOND_REVIEW', 'CEASE_LINK', 'DIVEST', 'REFUSE_BENEFIT', 'NO_LOGO', 'REPORT_TO_AUTHORITY')),
    primary key (management_plan_id, measure)
);
grant select, insert, delete on plan_measure to ${portal};

create table management_plan_journal (
    management_plan_id uuid          not null references management_plan,
    line               integer       not null,
    at                 timestamp(6) with time zone not null,
    effective_on       date          not null,
    author             varchar(20)   not null,
    acted_as           varchar(30)   not null,
    step               varchar(40)   not null,
    from_state         varchar(20),
    to_state           varchar(20)   not null,
    motive             varchar(2000) not null,
    primary key (management_plan_id, line)
);
create trigger written_once before update or delete on management_plan_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on management_plan_journal
    for each row execute function leaf_of_act('management_plan_id');
grant select, insert on management_plan_journal to ${portal};

-- Who may prepare a declaration for somebody: given and taken back by that person. Only the person signs.
create table interest_assistant (
    person_id    uuid not null references person,
    assistant_id uuid not null references person,
    since        date not null,
    until        date,
    primary key (person_id, assistant_id, since),
    check (until >= since),
    constraint nobody_assists_themselves check (assistant_id <> person_id)
);
create unique index assistant_once on interest_assistant (person_id, assistant_id) where until is null;
create index interest_assistant_by_assistant on interest_assistant (assistant_id) where until is null;
grant select, insert, update (until) on interest_assistant to ${portal};

-- The declaration that stood on a day, as it was known at a moment: the last one put in force by then.
create function interest_on(about uuid, day date, told timestamp with time zone)
    returns table (declaration_id uuid, reference varchar, signed_on date, declared_until date)
    language sql stable as $$
    select d.id, d.reference, d.signed_on, d.valid_until
      from declaration d
      join declaration_journal j on j.declaration_id = d.id and j.to_state = 'IN_FORCE' and j.from_state <> 'IN_FORCE'
     where d.declarant_id = about and j.effective_on <= day and j.at <= told
     order by j.effective_on desc, j.at desc limit 1 $$;

-- What its links were worth for which activity on a day, as it was known at a moment.
create function interest_judged_on(about uuid, day date, told timestamp with time zone)
    returns table (declaration_id uuid, link_id uuid, activity_kind varchar, activity varchar, level varchar)
    language sql stable as $$
    select distinct on (a.link_id, a.activity_kind, a.activity)
           a.declaration_id, a.link_id, a.activity_kind, a.activity, a.level
      from interest_on(about, day, told) o
      join interest_assessment a on a.declaration_id = o.declaration_id
      join declaration_journal j on j.declaration_id = a.declaration_id and j.line = a.line
     where j.effective_on <= day and j.at <= told
     order by a.link_id, a.activity_kind, a.activity, a.place desc $$;
