-- What is stopped for some days while a case goes on: a mandate, a role on an account, an account. It weighs on respondents
-- only; whoever reported, saw or suffered is never touched (rules R-04, R-31). The reason is sealed.
create table interim_measure (
    id               uuid        primary key,
    version          integer     not null,
    incident_case_id uuid        not null references incident_case,
    kind             varchar(30) not null check (kind in ('MANDATE_SUSPENSION', 'ACCOUNT_ROLE_REMOVAL', 'ACCOUNT_RESTRICTION')),
    person_id        uuid        not null references person,
    record_id        uuid        not null,
    state            varchar(20) not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED', 'LIFTED')),
    until_on         date,
    constraint until_a_day check ((state = 'IN_FORCE') = (until_on is not null))
);
create unique index interim_measure_once on interim_measure (incident_case_id, kind, record_id)
    where state in ('PROPOSED', 'IN_FORCE');
create index interim_measure_in_force on interim_measure (until_on) where state = 'IN_FORCE';
create index interim_measure_by_person on interim_measure (person_id) where state = 'IN_FORCE';
create index interim_measure_by_record on interim_measure (record_id);
comment on column interim_measure.record_id is 'the mandate, the role on an account, or the account';

create function refuse_other_than_respondents() returns trigger language plpgsql as $$
begin
    if not exists (select from incident_party p
                    where p.incident_case_id = new.incident_case_id and p.person_id = new.person_id
                      and p.capacity = 'RESPONDENT' and p.ended_on is null) then
        raise exception 'a measure weighs on a respondent and on nobody else' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger only_respondents before insert on interim_measure
    for each row execute function refuse_other_than_respondents();

create function refuse_other_interim_measure() returns trigger language plpgsql as $$
begin
    if old.state in ('DECLINED', 'LIFTED')
       or (new.incident_case_id, new.kind, new.person_id, new.record_id)
          is distinct from (old.incident_case_id, old.kind, old.person_id, old.record_id) then
        raise exception 'what was ordered is not rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger as_it_was_ordered before update on interim_measure
    for each row execute function refuse_other_interim_measure();

create table interim_measure_journal (
    interim_measure_id uuid          not null references interim_measure,
    line               integer       not null,
    at                 timestamp(6) with time zone not null,
    effective_on       date          not null,
    author             varchar(20)   not null,
    acted_as           varchar(30)   not null,
    step               varchar(40)   not null,
    from_state         varchar(20),
    to_state           varchar(20)   not null,
    motive             varchar(2000) not null check (motive = ''),
    primary key (interim_measure_id, line)
);
create trigger written_once before update or delete on interim_measure_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on interim_measure_journal
    for each row execute function leaf_of_act('interim_measure_id');

-- What people write about a measure, sealed with the key of its case.
create table measure_text (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    measure_id       uuid        not null,
    number           bigint      generated always as identity,
    field            varchar(20) not null check (field in ('PROPOSE', 'ORDER', 'DECLINE', 'PROLONG', 'LIFT', 'TASK', 'FULFIL', 'WAIVE')),
    author           varchar(20) not null,
    written_on       date        not null,
    cipher           bytea       not null
);
create index measure_text_by_measure on measure_text (measure_id, number);
create index measure_text_by_case on measure_text (incident_case_id);
create trigger written_once before update or delete on measure_text
    for each row execute function refuse_change();
comment on column measure_text.measure_id is 'an interim measure, or one that follows from a decision';

alter table interim_measure enable row level security;
create policy with_its_case on interim_measure to ${portal} using (incident_case_id in (select id from incident_case));
grant select, insert, update on interim_measure to ${portal};

alter table interim_measure_journal enable row level security;
create policy with_its_measure on interim_measure_journal to ${portal}
    using (interim_measure_id in (select id from interim_measure));
grant select, insert on interim_measure_journal to ${portal};

alter table measure_text enable row level security;
create policy with_its_case on measure_text to ${portal} using (incident_case_id in (select id from incident_case));
grant select, insert on measure_text to ${portal};

-- Is somebody given no new mandate, role or mark for now: a respondent of an open case of severity 3 or 4 (rule R-04), or
-- of one in which a role was taken for some days. What was given before goes on: it is stopped by people only. Outside the
-- case it is an impediment of which nothing more is said (ruling 1).
create function is_kept_from_rights(about uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from incident_party p join incident_case c on c.id = p.incident_case_id
                    where p.person_id = about and p.capacity = 'RESPONDENT' and p.ended_on is null
                      and (c.severity >= 3
                           or exists (select from interim_measure i
                                       where i.incident_case_id = c.id and i.person_id = about and i.state = 'IN_FORCE'
                                         and i.kind = 'ACCOUNT_ROLE_REMOVAL'))
                      and c.state not in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED'))
$$;
revoke execute on function is_kept_from_rights from public;
grant execute on function is_kept_from_rights to ${portal};
