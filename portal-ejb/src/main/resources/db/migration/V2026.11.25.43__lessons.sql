-- What is learnt from a case: which articles of the charter it was about, in the version that was in force on the day of the
-- facts, why it came to it, and what is done about it. Words are sealed with the key of the case.
create table case_lesson (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        not null unique references incident_case,
    state            varchar(20) not null check (state in ('OPEN', 'DRAWN')),
    root_cause       varchar(20) check (root_cause in ('NOT_KNOWN', 'NOT_UNDERSTOOD', 'HABIT', 'PRESSURE', 'TOOL', 'NO_RULE',
        'DELIBERATE', 'OTHER')),
    constraint drawn_with_a_cause check ((state = 'DRAWN') = (root_cause is not null))
);
create table case_citation (
    case_lesson_id     uuid        not null references case_lesson,
    line               integer     not null,
    charter_version_id uuid        not null references charter_version,
    article            varchar(10) not null,
    cited_on           date        not null,
    primary key (case_lesson_id, line),
    foreign key (charter_version_id, article) references article (version_id, code)
);
create table case_lesson_journal (
    case_lesson_id uuid          not null references case_lesson,
    line           integer       not null,
    at             timestamp(6) with time zone not null,
    effective_on   date          not null,
    author         varchar(20)   not null,
    acted_as       varchar(30)   not null,
    step           varchar(40)   not null,
    from_state     varchar(20),
    to_state       varchar(20)   not null,
    motive         varchar(2000) not null check (motive = ''),
    primary key (case_lesson_id, line)
);
create trigger written_once before update or delete on case_lesson_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on case_lesson_journal
    for each row execute function leaf_of_act('case_lesson_id');
create table lesson_text (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    number           bigint      generated always as identity,
    field            varchar(20) not null check (field in ('CAUSE', 'LESSON')),
    author           varchar(20) not null,
    written_on       date        not null,
    cipher           bytea       not null
);
create index lesson_text_by_case on lesson_text (incident_case_id, number);
create trigger written_once before update or delete on lesson_text
    for each row execute function refuse_change();

alter table case_lesson enable row level security;
create policy with_its_case on case_lesson to ${portal} using (
    exists (select from incident_case c where c.id = case_lesson.incident_case_id));
grant select, insert, update on case_lesson to ${portal};
alter table case_citation enable row level security;
create policy with_its_lesson on case_citation to ${portal} using (case_lesson_id in (select id from case_lesson));
grant select, insert, update, delete on case_citation to ${portal};
alter table case_lesson_journal enable row level security;
create policy with_its_lesson on case_lesson_journal to ${portal} using (case_lesson_id in (select id from case_lesson));
grant select, insert on case_lesson_journal to ${portal};
alter table lesson_text enable row level security;
create policy with_its_case on lesson_text to ${portal} using (
    exists (select from incident_case c where c.id = lesson_text.incident_case_id));
grant select, insert on lesson_text to ${portal};

-- The figures of a year tell them too, also of cases whose words are gone.
alter table case_line add column articles text[] not null default '{}', add column root_cause varchar(20);
create or replace view case_days as
    select c.id, c.category, c.severity, c.state, c.received_on,
           coalesce(l.acknowledged_on, (select min(j.effective_on) from incident_case_journal j
                                         where j.incident_case_id = c.id and j.step = 'ACKNOWLEDGE')) as acknowledged_on,
           coalesce(l.triaged_on, (select min(j.effective_on) from incident_case_journal j
                                    where j.incident_case_id = c.id and j.step = 'TRIAGE')) as triaged_on,
           coalesce(l.decided_on, c.decided_on) as decided_on,
           coalesce(l.closed_on, case when c.state in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED')
               then (select max(j.effective_on) from incident_case_journal j
                      where j.incident_case_id = c.id and j.to_state = c.state and j.from_state is distinct from j.to_state)
               end) as closed_on,
           coalesce(l.finding, (select i.finding from committee_item i where i.case_id = c.id and i.state = 'DECIDED'
                                 order by i.decided_at desc limit 1)) as finding,
           coalesce(l.measures, array(select distinct i.kind::text from interim_measure i
                                       where i.incident_case_id = c.id and i.state in ('IN_FORCE', 'LIFTED') order by 1)) as measures,
           coalesce(l.articles, array(select distinct t.article::text from case_lesson s join case_citation t on t.case_lesson_id = s.id
                                       where s.incident_case_id = c.id order by 1)) as articles,
           coalesce(l.root_cause, (select s.root_cause from case_lesson s where s.incident_case_id = c.id)) as root_cause
      from incident_case c left join case_line l on l.incident_case_id = c.id;
create or replace function keep_line(only_case uuid, ended date) returns void language sql as $$
    insert into case_line (incident_case_id, acknowledged_on, triaged_on, decided_on, closed_on, finding, measures, articles, root_cause)
    select d.id, d.acknowledged_on, d.triaged_on, d.decided_on, ended, d.finding, d.measures, d.articles, d.root_cause
      from case_days d where d.id = only_case
$$;

drop function case_year_lines(integer);
create function case_year_lines(of_year integer)
    returns table (category text, severity integer, state text, finding text, received_on date, acknowledged_on date,
                   triaged_on date, decided_on date, closed_on date, measures text, articles text, root_cause text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select d.category::text, coalesce(d.severity, 0), d.state::text, d.finding::text, d.received_on, d.acknowledged_on,
           d.triaged_on, d.decided_on, d.closed_on, array_to_string(d.measures, ','),
           case when d.closed_on is null then '' else array_to_string(d.articles, ',') end,
           case when d.closed_on is not null then d.root_cause end
      from case_days d
     where of_year < extract(year from institution_day())
       and d.received_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31)
$$;
revoke execute on function case_year_lines from public;
grant execute on function case_year_lines to ${portal};
