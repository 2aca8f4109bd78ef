-- What the steps of a case leave behind (specification B7.3): how grave it is and why, who was asked to look into it, when it
-- was found out and decided, how it ended.
alter table incident_case
    add column proposed_severity integer check (proposed_severity between 1 and 4),
    add column proposed_by       uuid    references person,
    add column findings_on       date    check (findings_on >= received_on),
    add column decided_on        date    check (decided_on >= received_on),
    add column reviewed          boolean not null default false,
    add column destination       varchar(30) check (destination in ('COMPLAINTS_COMMISSIONER', 'HR', 'POLICE',
        'PROFESSIONAL_ORDER', 'FACULTY', 'INFORMATION_SECURITY', 'AUTHORITY', 'OTHER')),
    add column duplicate_of      uuid    references incident_case check (duplicate_of <> id),
    add column closed_on         date    check (closed_on >= received_on),
    add constraint proposed_by_somebody check ((proposed_severity is null) = (proposed_by is null)),
    add constraint passed_somewhere check (destination is null or state = 'REDIRECTED'),
    add constraint dealt_with_elsewhere check (duplicate_of is null or state = 'DUPLICATE'),
    add constraint ended_when_over check (closed_on is null
        or state in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED'));

-- Each time it was weighed: the nine factors, what they come to, and by whom.
create table incident_weighing (
    incident_case_id uuid        not null references incident_case,
    line             integer     not null,
    identifiability  integer     not null check (identifiability between 0 and 3),
    sensitivity      integer     not null check (sensitivity between 0 and 3),
    persons          integer     not null check (persons between 0 and 3),
    vulnerability    integer     not null check (vulnerability between 0 and 2),
    reach            integer     not null check (reach between 0 and 3),
    persistence      integer     not null check (persistence between 0 and 2),
    intent           integer     not null check (intent between 0 and 2),
    harm             integer     not null check (harm between 0 and 3),
    repetition       integer     not null check (repetition between 0 and 2),
    category         varchar(30) not null,
    score            integer     not null,
    level            integer     not null check (level between 1 and 4),
    author           varchar(20) not null,
    at               timestamp(6) with time zone not null,
    primary key (incident_case_id, line),
    constraint score_is_their_sum check (score = identifiability + sensitivity + persons + vulnerability + reach + persistence
        + intent + harm + repetition),
    constraint never_below_the_score check (level >= case when score >= 15 then 4 when score >= 10 then 3 when score >= 5 then 2
        else 1 end)
);
create trigger written_once before update or delete on incident_weighing
    for each row execute function refuse_change();
alter table incident_weighing enable row level security;
create policy with_its_case on incident_weighing to ${portal} using (incident_case_id in (select id from incident_case));
grant select, insert on incident_weighing to ${portal};

-- A unit puts right what is minor, and nothing else.
create function refuse_graver_in_unit() returns trigger language plpgsql as $$
begin
    raise exception 'a unit handles what is minor' using errcode = 'check_violation';
end
$$;
create trigger unit_handles_what_is_minor before update of state on incident_case
    for each row when (new.state = 'UNIT_HANDLING' and old.state is distinct from new.state
        and new.severity is distinct from 1)
    execute function refuse_graver_in_unit();

-- Legal counsel is let in by name, for one question: would hearing somebody now put evidence at risk?
alter table incident_hand drop constraint incident_hand_capacity_check;
alter table incident_hand add constraint incident_hand_capacity_check
    check (capacity in ('INVESTIGATOR', 'UNIT_HANDLER', 'CONTAINER', 'RAPPORTEUR', 'MEMBER', 'COUNSEL'));
