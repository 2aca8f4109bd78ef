-- What follows from a decision: proposed with its item, standing with it, carried out by the portal or done by somebody, and
-- undone when a review decides otherwise. It lies on a respondent or on nobody; whoever reported, saw or suffered is never
-- touched. What is written about it is sealed (measure_text).
create table final_measure (
    id                uuid        primary key,
    version           integer     not null,
    incident_case_id  uuid        not null references incident_case,
    committee_item_id uuid        not null references committee_item,
    kind              varchar(30) not null check (kind in ('EDUCATIONAL_REMINDER', 'REMEDIAL_TRAINING', 'CONTENT_REMOVAL',
        'RECTIFICATION', 'APOLOGY', 'MEDIATION', 'MANDATE_SUSPENSION', 'MANDATE_REVOCATION', 'ACCOUNT_ROLE_REMOVAL',
        'LOGO_REVOCATION', 'COI_PLAN', 'ACCOUNT_CLOSURE', 'PROCESS_CHANGE', 'VICTIM_SUPPORT', 'REFERRAL_HR',
        'REFERRAL_PROFESSIONAL_ORDER', 'REFERRAL_FACULTY', 'REFERRAL_COMPLAINTS', 'REFERRAL_POLICE', 'REFERRAL_CISO')),
    person_id         uuid        references person,
    record_id         uuid,
    made_id           uuid,
    owner_id          uuid        references person,
    due_on            date        not null,
    state             varchar(20) not null check (state in ('PROPOSED', 'DROPPED', 'ORDERED', 'DONE', 'WAIVED', 'UNDONE')),
    done_on           date,
    check_on          date,
    effect            varchar(20) check (effect in ('HELPED', 'HELPED_IN_PART', 'DID_NOT_HELP')),
    constraint nobody_sees_to_their_own check (owner_id <> person_id),
    constraint helps_nobody_in_particular check (person_id is null
        or kind not in ('PROCESS_CHANGE', 'VICTIM_SUPPORT', 'REFERRAL_COMPLAINTS', 'REFERRAL_POLICE', 'REFERRAL_CISO')),
    constraint carried_out_on_something check ((record_id is not null) = (kind in ('MANDATE_SUSPENSION', 'MANDATE_REVOCATION',
        'ACCOUNT_ROLE_REMOVAL', 'ACCOUNT_CLOSURE', 'LOGO_REVOCATION'))),
    constraint somebody_sees_to_it check (record_id is not null or owner_id is not null),
    constraint done_with_its_day check (state <> 'DONE' or done_on is not null),
    constraint looked_at_when_done check (effect is null or done_on is not null)
);
create unique index final_measure_once on final_measure (committee_item_id, kind, person_id, record_id) nulls not distinct
    where state = 'PROPOSED' and (person_id is not null or record_id is not null);
create index final_measure_by_case on final_measure (incident_case_id, id);
create index final_measure_by_item on final_measure (committee_item_id);
create index final_measure_to_do on final_measure (due_on) where state = 'ORDERED';
create index final_measure_to_check on final_measure (check_on) where state = 'DONE' and effect is null;
comment on column final_measure.record_id is 'the mandate, role on an account, account or use of a mark it is carried out on';
comment on column final_measure.made_id is 'what the portal began for it: an obligation, a management plan';

create trigger only_respondents before insert on final_measure
    for each row when (new.person_id is not null) execute function refuse_other_than_respondents();

create function refuse_other_final_measure() returns trigger language plpgsql as $$
begin
    if old.state in ('DROPPED', 'WAIVED', 'UNDONE')
       or (new.incident_case_id, new.committee_item_id, new.kind, new.person_id, new.record_id, new.owner_id, new.due_on)
          is distinct from
          (old.incident_case_id, old.committee_item_id, old.kind, old.person_id, old.record_id, old.owner_id, old.due_on) then
        raise exception 'what was decided is not rewritten' using errcode = 'restrict_violation';
    end if;
    if old.state = 'PROPOSED' and new.state = 'ORDERED'
       and not exists (select from committee_item i where i.id = new.committee_item_id and i.state = 'DECIDED') then
        raise exception 'nothing follows from what is not decided' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger as_it_was_decided before update on final_measure
    for each row execute function refuse_other_final_measure();

create table final_measure_journal (
    final_measure_id uuid          not null references final_measure,
    line             integer       not null,
    at               timestamp(6) with time zone not null,
    effective_on     date          not null,
    author           varchar(20)   not null,
    acted_as         varchar(30)   not null,
    step             varchar(40)   not null,
    from_state       varchar(20),
    to_state         varchar(20)   not null,
    motive           varchar(2000) not null check (motive = ''),
    primary key (final_measure_id, line)
);
create trigger written_once before update or delete on final_measure_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on final_measure_journal
    for each row execute function leaf_of_act('final_measure_id');

alter table final_measure enable row level security;
create policy portal_itself on final_measure to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
create policy with_its_case on final_measure to ${portal} using (
    exists (select from incident_case c where c.id = final_measure.incident_case_id));
grant select, insert, update on final_measure to ${portal};

alter table final_measure_journal enable row level security;
create policy with_its_measure on final_measure_journal to ${portal}
    using (final_measure_id in (select id from final_measure));
grant select, insert on final_measure_journal to ${portal};

alter table measure_text drop constraint measure_text_field_check;
alter table measure_text add constraint measure_text_field_check check (field in ('PROPOSE', 'ORDER', 'DECLINE', 'PROLONG',
    'LIFT', 'TASK', 'DROP', 'FULFIL', 'LETTER', 'WAIVE', 'CHECK'));

-- Is what the portal began for a measure ended: is it signed, did the declarant answer? Asked by whoever sees to it, who
-- reads neither signatures nor plans.
create function is_begun_for(made uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from obligation o where o.id = made and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED'))
        or exists (select from management_plan p where p.id = made and p.state in ('PROPOSED', 'REFUSED'))
$$;
revoke execute on function is_begun_for from public;
grant execute on function is_begun_for to ${portal};
