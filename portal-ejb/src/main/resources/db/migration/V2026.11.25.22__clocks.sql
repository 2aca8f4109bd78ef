-- Every clock that runs on a case (specification B7.3), computed at each reading. Row security of the tables it is read from
-- says which of them somebody sees; a clock of a day ends with that day where the institution is.
create view case_clock with (security_invoker = true) as
with place as (select zone from institution),
running as (
    select c.* from incident_case c where c.state not in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED')
),
by_day (incident_case_id, kind, about_id, due_on) as (
    select c.id,
           case c.state when 'RECEIVED' then 'ACKNOWLEDGEMENT' when 'ACKNOWLEDGED' then 'TRIAGE' when 'UNIT_HANDLING' then 'UNIT'
               when 'INVESTIGATION' then 'INVESTIGATION' when 'CONTRADICTORY' then 'OBSERVATIONS' when 'COMMITTEE' then 'SESSION'
               when 'DECIDED' then 'NOTIFICATION' when 'ACTIONS' then 'MEASURES' when 'REVIEW_REQUESTED' then 'REVIEW'
               else 'WAY' end,
           c.id, c.due_on
      from running c
    union all
    select c.id, 'FEEDBACK', c.id,
           (c.received_on + make_interval(months => parameter_on('whistleFeedbackMonths', c.received_on)::integer))::date
      from running c
    union all
    select c.id, 'REVIEW_WINDOW', c.id, c.decided_on + parameter_on('caseReviewDays', c.decided_on)::integer
      from running c where c.state in ('DECIDED', 'ACTIONS') and not c.reviewed
       and c.decided_on + parameter_on('caseReviewDays', c.decided_on)::integer >= institution_day()
    union all
    select m.incident_case_id, 'INTERIM', m.id, m.until_on from interim_measure m where m.state = 'IN_FORCE'
    union all
    select h.incident_case_id, 'HEARING', h.id, h.due_on from hearing h where h.state = 'PUT' and is_hearing_open(h.id)
),
by_hour (incident_case_id, kind, about_id, due_at) as (
    -- the removal of what does harm is asked for within hours of the moment at which it was to be contained
    select c.id, 'REMOVAL', c.id, begun.at + make_interval(hours => parameter_on('caseRemovalHours', c.received_on)::integer)
      from running c
      join lateral (select max(j.at) as at from incident_case_journal j
                     where j.incident_case_id = c.id and j.step = 'CONTAIN') begun on begun.at is not null
     where c.state = 'CONTAINMENT' and c.severity >= 3
       and not exists (select from removal r where r.incident_case_id = c.id)
       and not exists (select from containment d where d.incident_case_id = c.id)
    union all
    -- the hours of the law, until every authority is told: BreachClock of the domain
    select t.incident_case_id, 'LEGAL', t.id, t.aware_at + make_interval(hours => least(law.target, law.hard))
      from privacy_track t cross join place p
      cross join lateral (
          select nullif(parameter_on('breachTargetHours', (t.aware_at at time zone p.zone)::date), '')::integer as target,
                 nullif(parameter_on('breachHardHours', (t.aware_at at time zone p.zone)::date), '')::integer as hard) law
     where t.state = 'OPEN'
        or t.state = 'NOTIFYING'
           and exists (select from privacy_due d where d.privacy_track_id = t.id and d.addressee <> 'PERSONS'
                          and not exists (select from privacy_notice n
                                           where n.privacy_track_id = t.id and n.addressee = d.addressee))
)
select d.incident_case_id, d.kind, d.about_id, d.due_on, (d.due_on + 1)::timestamp at time zone p.zone as due_at,
       false as by_the_hour
  from by_day d cross join place p where d.due_on is not null
union all
select h.incident_case_id, h.kind, h.about_id, (h.due_at at time zone p.zone)::date, h.due_at, true
  from by_hour h cross join place p where h.due_at is not null;
grant select on case_clock to ${portal};

-- All cases that open to a person: CaseAccess of the domain, for many at once. Their own reports are not among them.
create function cases_open_to(person uuid, mark bytea default null) returns setof uuid
    language sql stable as $$
    select c.id from incident_case c
     where c.id not in (select cases_closed_to(person, mark))
       and (c.desk = 'SECRETARY' and (select 'ETHICS_SECRETARY' in (select case_roles(person)))
            or c.desk = 'INTEGRITY' and (select 'INTEGRITY_OFFICER' in (select case_roles(person)))
            or c.desk = 'SECRETARY' and c.state not in ('RECEIVED', 'ACKNOWLEDGED')
               and (select 'ETHICS_CHAIR' in (select case_roles(person)))
            or c.personal_data and (select 'PRIVACY' in (select case_roles(person))))
    union
    select cases_in_hand(person, mark)
$$;

-- What was told about a clock: the stage it had reached, and for which day. Nobody who was told stands here: whoever is left
-- out would be known by it.
create table case_clock_told (
    incident_case_id uuid          not null references incident_case,
    line             integer       not null,
    at               timestamp(6) with time zone not null,
    effective_on     date          not null,
    author           varchar(20)   not null check (author = 'PORTAL'),
    acted_as         varchar(30)   not null,
    step             varchar(40)   not null check (step in ('OPENED', 'BEFORE', 'DUE', 'PASSED', 'UNANSWERED')),
    from_state       varchar(20),
    to_state         varchar(20)   not null,
    motive           varchar(2000) not null check (motive = ''),
    about_id         uuid          not null,
    due_at           timestamp(6) with time zone not null,
    primary key (incident_case_id, line),
    constraint told_once_a_stage unique (incident_case_id, to_state, about_id, due_at, step)
);
comment on column case_clock_told.to_state is 'which clock it is';
create trigger written_once before update or delete on case_clock_told
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on case_clock_told
    for each row execute function leaf_of_act('incident_case_id');
alter table case_clock_told enable row level security;
create policy portal_itself on case_clock_told to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
grant select, insert on case_clock_told to ${portal};
