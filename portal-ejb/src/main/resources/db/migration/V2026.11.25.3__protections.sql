-- Whoever reported is asked for a year how things have been since. What is said stands in the dialogue, sealed; here stands
-- that it was asked, and whether somebody looks after something.
create table protection_check (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        not null references incident_case,
    months           integer     not null check (months > 0),
    due_on           date        not null,
    state            varchar(20) not null check (state in ('ASKED', 'WELL', 'HINT', 'SETTLED')),
    unique (incident_case_id, months)
);
create index protection_check_hint on protection_check (due_on) where state = 'HINT';

create table protection_check_journal (
    protection_check_id uuid          not null references protection_check,
    line                integer       not null,
    at                  timestamp(6) with time zone not null,
    effective_on        date          not null,
    author              varchar(20)   not null,
    acted_as            varchar(30)   not null,
    step                varchar(40)   not null,
    from_state          varchar(20),
    to_state            varchar(20)   not null,
    motive              varchar(2000) not null check (motive = ''),
    primary key (protection_check_id, line)
);
create trigger written_once before update or delete on protection_check_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on protection_check_journal
    for each row execute function leaf_of_act('protection_check_id');

alter table protection_check enable row level security;
create policy with_its_case on protection_check to ${portal} using (
    exists (select from incident_case c where c.id = protection_check.incident_case_id));
grant select, insert, update on protection_check to ${portal};

alter table protection_check_journal enable row level security;
create policy with_its_check on protection_check_journal to ${portal}
    using (protection_check_id in (select id from protection_check));
grant select, insert on protection_check_journal to ${portal};

-- When whoever reported is to be asked, and was not yet: row security shows the cases that open to who asks.
create view protection_due with (security_invoker = true) as
    select c.id as incident_case_id, c.desk, m.months, cast(c.received_on + make_interval(months => m.months) as date) as due_on
      from incident_case c
     cross join (select cast(substr(trim(v), 2) as integer) as months
                   from string_to_table(parameter_on('protectionMonths', institution_day()), ',') v where trim(v) <> '') m
     where c.state not in ('RECEIVED', 'INADMISSIBLE', 'DUPLICATE')
       and not exists (select from protection_check p where p.incident_case_id = c.id and p.months = m.months);
grant select on protection_due to ${portal};
