-- A decision looked at once more: asked for by whom it concerns; what they write is sealed with the key of the case, which
-- they do not hold. Who reported is never written down.
create table review (
    id                uuid        primary key,
    version           integer     not null,
    incident_case_id  uuid        not null references incident_case,
    side              varchar(20) not null check (side in ('RESPONDENT', 'REPORTER')),
    person_id         uuid        references person,
    ground            varchar(20) not null check (ground in ('NEW_ELEMENT', 'PROCEDURAL_FLAW')),
    asked_on          date        not null,
    due_on            date        not null check (due_on >= asked_on),
    outcome           varchar(20) check (outcome in ('UPHOLD', 'CHANGE')),
    committee_item_id uuid        references committee_item,
    state             varchar(20) not null check (state in ('ASKED', 'UPHELD', 'CHANGED')),
    constraint nobody_writes_who_reported check (side = 'RESPONDENT' or person_id is null),
    constraint answered_by_a_panel check ((state = 'ASKED') = (committee_item_id is null)),
    constraint as_it_was_prepared check (state = 'ASKED' or outcome = case state when 'UPHELD' then 'UPHOLD' else 'CHANGE' end)
);
create unique index review_pending on review (incident_case_id) where state = 'ASKED';
create index review_by_case on review (incident_case_id, asked_on);
create index review_by_person on review (person_id) where person_id is not null;
create index review_due on review (due_on) where state = 'ASKED';

create table review_journal (
    review_id    uuid          not null references review,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null check (motive = ''),
    primary key (review_id, line)
);
create trigger written_once before update or delete on review_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on review_journal
    for each row execute function leaf_of_act('review_id');

create table review_text (
    id         uuid        primary key,
    review_id  uuid        not null references review,
    written_on date        not null,
    cipher     bytea       not null
);
create index review_text_by_review on review_text (review_id);
create trigger written_once before update or delete on review_text
    for each row execute function refuse_change();

alter table review enable row level security;
create policy portal_itself on review to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
create policy with_its_case on review to ${portal} using (
    exists (select from incident_case c where c.id = review.incident_case_id));
create policy own_request on review for select to ${portal} using (person_id = asker());
grant select, insert, update on review to ${portal};

alter table review_journal enable row level security;
create policy with_its_review on review_journal to ${portal} using (review_id in (select id from review));
grant select, insert on review_journal to ${portal};

alter table review_text enable row level security;
create policy with_its_review on review_text to ${portal} using (review_id in (select id from review));
grant select, insert on review_text to ${portal};

-- What a respondent who was heard may know of the decision: what was found, when, and what lies on them. Nothing of who
-- reported, who decided, or what lies on others.
create function decision_told(heard uuid) returns table (incident uuid, finding text, decided_on date, over boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.id, (select i.finding::text from committee_item i where i.case_id = c.id and i.state = 'DECIDED'
                   order by i.decided_at desc limit 1), c.decided_on, c.state in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED')
      from hearing h join incident_case c on c.id = h.incident_case_id
     where h.id = heard and h.person_id = asker() and h.state <> 'DRAFT'
$$;
revoke execute on function decision_told from public;
grant execute on function decision_told to ${portal};

create function measures_told(heard uuid) returns table (kind text, state text, due_on date, done_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.kind::text, m.state::text, m.due_on, m.done_on
      from hearing h join final_measure m on m.incident_case_id = h.incident_case_id and m.person_id = h.person_id
     where h.id = heard and h.person_id = asker() and h.state <> 'DRAFT' and m.state in ('ORDERED', 'DONE', 'UNDONE')
       and m.kind not like 'REFERRAL%'
     order by m.due_on, m.id
$$;
revoke execute on function measures_told from public;
grant execute on function measures_told to ${portal};

-- Did this person sit when the case was decided? Whoever did sits on no panel that looks at it once more.
create function decided_before(only_case uuid, person uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from incident_case c where c.id = only_case and c.state = 'REVIEW_REQUESTED')
       and exists (select from committee_item i join committee_ballot b on b.committee_item_id = i.id
                     join committee_seat s on s.id = b.seat_id
                    where i.case_id = only_case and i.state = 'DECIDED' and s.person_id = person)
$$;
revoke execute on function decided_before from public;
grant execute on function decided_before to ${portal};

-- A decision that is looked at once more goes to a panel, and nothing else does.
create function refuse_other_than_panel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (select s.kind = 'REVIEW_PANEL' from committee_session s where s.id = new.session_id)
       is distinct from coalesce((select c.state = 'REVIEW_REQUESTED' from incident_case c where c.id = new.case_id), false) then
        raise exception 'a panel looks at decisions once more, and at nothing else' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger panels_review before insert on committee_item
    for each row execute function refuse_other_than_panel();

create or replace view incident_for_agenda with (security_invoker = true) as
    select c.id, c.reference, c.severity, c.due_on from incident_case c where c.state in ('COMMITTEE', 'REVIEW_REQUESTED');
