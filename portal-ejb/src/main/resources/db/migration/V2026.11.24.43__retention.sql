-- How long what was written about a case is kept, what holds it, and what is left of it when it is destroyed.

-- Counsel holds a reference that somebody told; whether there is such a case is not asked here.
create table case_hold (
    id        uuid        primary key,
    version   integer     not null,
    reference varchar(20) not null check (reference ~ '^INC-\d{4}-[0-9A-HJ-NP-Z]{4,6}$'),
    state     varchar(20) not null check (state in ('HELD', 'LIFTED'))
);
create unique index case_held_once on case_hold (reference) where state = 'HELD';

create table case_hold_journal (
    case_hold_id uuid          not null references case_hold,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null check (motive = ''),
    primary key (case_hold_id, line)
);
create trigger written_once before update or delete on case_hold_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on case_hold_journal
    for each row execute function leaf_of_act('case_hold_id');

create table case_hold_text (
    id           uuid        primary key,
    case_hold_id uuid        not null references case_hold,
    step         varchar(40) not null,
    cipher       bytea       not null
);

-- What is left: that something was destroyed, when, by which rule, how much, and a sum over what it was. Who must not have
-- known of the case does not see this either: their marks are kept with it, and the key of the marks is not here.
create table case_destruction (
    id               uuid         primary key,
    incident_case_id uuid         not null references incident_case,
    reference        varchar(20)  not null,
    desk             varchar(20)  not null check (desk in ('SECRETARY', 'INTEGRITY')),
    part             varchar(20)  not null check (part in ('IDENTITY', 'CONTENT')),
    outcome          varchar(20)  not null check (outcome in ('DISMISSED', 'NO_BREACH', 'BREACH', 'REFERRED')),
    closed_on        date         not null,
    kept_until       date         not null check (kept_until >= closed_on),
    destroyed_at     timestamp(6) with time zone not null,
    destroyed_on     date         not null check (destroyed_on > kept_until),
    texts            integer      not null check (texts >= 0),
    keys             integer      not null check (keys >= 0),
    digest           bytea        not null check (length(digest) = 32),
    unique (incident_case_id, part)
);
create trigger written_once before update or delete on case_destruction
    for each row execute function refuse_change();
create table case_destruction_excluded (
    case_destruction_id uuid  not null references case_destruction,
    mark                bytea not null check (length(mark) = 32),
    primary key (case_destruction_id, mark)
);
create trigger written_once before update or delete on case_destruction_excluded
    for each row execute function refuse_change();

alter table incident_case add column destroyed_on date;
create policy not_destroyed on incident_case as restrictive to ${portal}
    using (destroyed_on is null or asker() = '00000000-0000-0000-0000-000000000000');

-- Closed cases, with what says until when they are kept; row security shows those that open to who asks.
create view case_closing with (security_invoker = true) as
    select c.id, c.reference, c.category, c.desk, c.state, c.received_on, ended.closed_on,
           (select i.finding from committee_item i where i.case_id = c.id and i.state = 'DECIDED'
             order by i.decided_at desc limit 1) as finding,
           exists (select from case_hold h where h.reference = c.reference and h.state = 'HELD') as held,
           exists (select from incident_text t where t.incident_case_id = c.id and t.part in ('VAULT', 'ADDRESS'))
               or c.reporter_mark is not null as identity_kept
      from incident_case c
     cross join lateral (select max(j.effective_on) as closed_on from incident_case_journal j
                          where j.incident_case_id = c.id and j.to_state = c.state
                            and j.from_state is distinct from j.to_state) ended
     where c.state in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED') and c.destroyed_on is null
       and ended.closed_on is not null;
grant select on case_closing to ${portal};

-- Destroys a part of a closed case: its keys first, then what they sealed, and every trace of people. Only the round of the
-- portal may ask for it, and never while counsel holds the case.
create function destroy_case(only_case uuid, wanted text, how text, ended date, until date, moment timestamp with time zone,
                             keep_mark boolean, excluded text) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    known incident_case;
    parts text[] := case wanted when 'IDENTITY' then array['VAULT', 'ADDRESS']
                    else array['CASE', 'DIALOGUE', 'SHARED', 'VAULT', 'ADDRESS', 'DELIBERATION'] end;
    made uuid := gen_random_uuid();
    sum_of bytea;
    gone_texts integer;
    gone_keys integer;
begin
    select * into strict known from incident_case where id = only_case for update;
    if asker() is distinct from '00000000-0000-0000-0000-000000000000' or until >= institution_day()
       or known.state not in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED') or known.destroyed_on is not null
       or exists (select from case_hold h where h.reference = known.reference and h.state = 'HELD') then
        raise exception 'this case is kept' using errcode = 'restrict_violation';
    end if;
    select count(*), sha256(coalesce(string_agg(sha256(cipher), ''::bytea order by number), ''::bytea))
      into gone_texts, sum_of from incident_text where incident_case_id = only_case and part = any (parts);
    delete from incident_key where part = any (parts) and sealed_id = only_case
        or sealed_id in (select o.id from identity_opening o where o.incident_case_id = only_case);
    get diagnostics gone_keys = row_count;
    delete from incident_text where incident_case_id = only_case and part = any (parts);
    update incident_case set reporter_mark = case when keep_mark and wanted = 'IDENTITY' then reporter_mark end
     where id = only_case;
    if wanted = 'CONTENT' then
        delete from incident_word where incident_case_id = only_case;
        delete from incident_hand where incident_case_id = only_case;
        update incident_party set person_id = null, unit_code = null, counterparty_id = null, outside = 'UNKNOWN'
         where incident_case_id = only_case;
        update incident_case set destroyed_on = institution_day(), unit_code = null, occurred_from = null,
               occurred_until = null, recorded_by = 'PORTAL', receipt = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
         where id = only_case;
    end if;
    insert into case_destruction (id, incident_case_id, reference, desk, part, outcome, closed_on, kept_until, destroyed_at,
                                  destroyed_on, texts, keys, digest)
    values (made, only_case, known.reference, known.desk, wanted, how, ended, until, moment, institution_day(), gone_texts,
            gone_keys, sum_of);
    insert into case_destruction_excluded (case_destruction_id, mark)
    select made, decode(e, 'hex') from unnest(string_to_array(nullif(excluded, ''), ',')) e;
    return made;
end $$;
revoke execute on function destroy_case from public;
grant execute on function destroy_case to ${portal};

alter table case_hold enable row level security;
create policy counsel on case_hold to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000'
    or exists (select from person_role r where r.person_id = asker() and r.role = 'LEGAL'));
create policy with_its_case on case_hold for select to ${portal} using (reference in (select c.reference from incident_case c));
grant select, insert, update on case_hold to ${portal};

alter table case_hold_journal enable row level security;
create policy with_its_hold on case_hold_journal to ${portal} using (case_hold_id in (select id from case_hold));
grant select, insert on case_hold_journal to ${portal};

alter table case_hold_text enable row level security;
create policy with_its_hold on case_hold_text to ${portal} using (case_hold_id in (select id from case_hold));
grant select, insert on case_hold_text to ${portal};

grant select on case_destruction_excluded to ${portal};
alter table case_destruction enable row level security;
create policy officers on case_destruction for select to ${portal} using (
    asker() = '00000000-0000-0000-0000-000000000000'
    or (exists (select from person_role r where r.person_id = asker() and r.role in ('PRIVACY', 'AUDITOR',
                    case desk when 'SECRETARY' then 'ETHICS_SECRETARY' else 'INTEGRITY_OFFICER' end))
        and not exists (select from case_destruction_excluded e where e.case_destruction_id = case_destruction.id
                           and e.mark = asker_mark())));
grant select on case_destruction to ${portal};
