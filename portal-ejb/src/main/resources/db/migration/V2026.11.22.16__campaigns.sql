-- Campaigns have a life and an audience; reminders are told once; paper counts as much as a click.

alter table campaign
    add column version           integer       not null default 0,
    add column state             varchar(20)   not null default 'OPEN' check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    add column name_fr           varchar(120)  not null default '',
    add column name_en           varchar(120)  not null default '',
    add column due_days          integer       check (due_days > 0),
    add column rolling           boolean       not null default false,
    add column renew_within_days integer       check (renew_within_days >= 0),
    -- Codes and constants parted by commas, empty for everybody; a list of people stands in campaign_person.
    add column units             varchar(4000) not null default '',
    add column professions       varchar(2000) not null default '',
    add column audiences         varchar(400)  not null default '',
    add column employments       varchar(400)  not null default '',
    add column listed            boolean       not null default false,
    -- How many matched when it was opened, and when the last of them had been asked.
    add column expected          integer       not null default 0,
    add column asked_at          timestamp(6) with time zone;
update campaign set name_fr = code, name_en = code, asked_at = now();
grant update on campaign to ${portal};

create table campaign_person (
    campaign_id uuid not null references campaign,
    person_id   uuid not null references person,
    primary key (campaign_id, person_id)
);
grant select, insert on campaign_person to ${portal};

create table campaign_journal (
    campaign_id  uuid          not null references campaign,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (campaign_id, line)
);
create trigger written_once before update or delete on campaign_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on campaign_journal
    for each row execute function leaf_of_act('campaign_id');
grant select, insert on campaign_journal to ${portal};

-- What ran before there was a journal is told by the portal itself.
insert into campaign_journal (campaign_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
select id, 0, now(), launch_on, 'PORTAL', 'SYSTEM', 'OPEN', null, 'OPEN', '' from campaign;

create index obligation_by_campaign on obligation (campaign_id, person_id) include (state, due_on);
create index obligation_open_by_due on obligation (due_on) where state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED');

-- Which reminder of an obligation was told, for which day it was due: a new due day is reminded anew.
create table reminder_sent (
    obligation_id uuid        not null references obligation,
    step          varchar(20) not null check (step in ('FIRST', 'SECOND', 'LAST', 'LATE', 'MANAGER', 'DIRECTOR')),
    due_on        date        not null,
    sent_on       date        not null,
    primary key (obligation_id, step, due_on)
);
create trigger written_once before update or delete on reminder_sent
    for each row execute function refuse_change();
grant select, insert on reminder_sent to ${portal};

-- The person asks for a release; human resources propose it to the owner of the policy, or turn it down.
alter table obligation
    add column exemption_asked_until  date,
    add column exemption_asked_reason varchar(2000);

