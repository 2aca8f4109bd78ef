-- What people declared is shown to the portal line by line: to who declared it, to who prepares it for them, to the officers
-- who weigh it and the auditor once it is signed, and to the rounds of the portal itself. A question that forgets to say
-- whose declarations it means finds none of anybody else. What has to be computed for everybody (may somebody speak, does an
-- interest touch this mandate) is computed by functions and views of the owner, which hand out the result only.

-- Who asks, as Caller.identified() tells it.
create function row_reader() returns uuid language sql stable as $$
    select nullif(current_setting('aval.person', true), '')::uuid $$;

-- Is it somebody whose office it is to weigh or to verify what others declare, or the portal itself?
create function interest_office() returns boolean language sql stable as $$
    select row_reader() = '00000000-0000-0000-0000-000000000000'
        or exists (select from role_now r where r.person_id = row_reader() and r.role in ('COI_OFFICER', 'AUDITOR')) $$;

create function interest_assisted() returns setof uuid language sql stable as $$
    select a.person_id from interest_assistant a where a.assistant_id = row_reader() and a.until is null $$;

-- The three answers are asked for once in a question, not for each line.
alter table declaration enable row level security;
create policy told on declaration to ${portal} using (
    declarant_id = (select row_reader())
    or (select row_reader()) = '00000000-0000-0000-0000-000000000000'
    or state <> 'DRAFT' and (select interest_office())
    or declarant_id = any (array(select interest_assisted())));

alter table interest_link enable row level security;
create policy told on interest_link to ${portal} using (exists (select from declaration d where d.id = declaration_id));
alter table interest_link_topic enable row level security;
create policy told on interest_link_topic to ${portal}
    using (exists (select from interest_link l where l.id = interest_link_id));
alter table declaration_journal enable row level security;
create policy told on declaration_journal to ${portal} using (exists (select from declaration d where d.id = declaration_id));
alter table interest_assessment enable row level security;
create policy told on interest_assessment to ${portal} using (exists (select from declaration d where d.id = declaration_id));
alter table declaration_copy enable row level security;
create policy told on declaration_copy to ${portal} using (exists (select from declaration d where d.id = declaration_id));

alter table management_plan enable row level security;
create policy told on management_plan to ${portal} using (
    declarant_id = (select row_reader()) or (select interest_office()));
alter table plan_measure enable row level security;
create policy told on plan_measure to ${portal}
    using (exists (select from management_plan p where p.id = management_plan_id));
alter table management_plan_journal enable row level security;
create policy told on management_plan_journal to ${portal}
    using (exists (select from management_plan p where p.id = management_plan_id));

-- What the officer said of a match is for the office; the person it concerns reads it in the view below.
alter table interest_match_judgement enable row level security;
create policy told on interest_match_judgement to ${portal} using ((select interest_office()));

revoke select on interest_match, interest_match_now, interest_counting from ${portal};
create view interest_match_told as
    select n.* from interest_match_now n where n.person_id = (select row_reader()) or (select interest_office());
grant select on interest_match_told to ${portal};

-- Does a link count today: of the declaration that stands, not over?
create function interest_counts(link uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from interest_counting c where c.link_id = link) $$;

-- Is a reference given to a declaration already, whoever may see it?
create function declaration_named(told text) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from declaration d where d.reference = told) $$;

alter function interest_on(uuid, date, timestamp with time zone) security definer set search_path = public, pg_temp;
alter function interest_judged_on(uuid, date, timestamp with time zone) security definer set search_path = public, pg_temp;
alter function interest_felt(uuid, uuid, date, timestamp with time zone) security definer set search_path = public, pg_temp;
alter function declared_until(uuid) security definer set search_path = public, pg_temp;
alter function declared_party(uuid, text) security definer set search_path = public, pg_temp;
alter function interest_touches(text, uuid) security definer set search_path = public, pg_temp;

-- Nobody else asks them.
revoke execute on function interest_counts from public;
grant execute on function interest_counts to ${portal};
revoke execute on function declaration_named from public;
grant execute on function declaration_named to ${portal};
revoke execute on function interest_on from public;
grant execute on function interest_on to ${portal};
revoke execute on function interest_judged_on from public;
grant execute on function interest_judged_on to ${portal};
revoke execute on function interest_felt from public;
grant execute on function interest_felt to ${portal};
revoke execute on function declared_until from public;
grant execute on function declared_until to ${portal};
revoke execute on function declared_party from public;
grant execute on function declared_party to ${portal};
