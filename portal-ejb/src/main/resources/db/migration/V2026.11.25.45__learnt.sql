-- From which case a scenario was proposed: on the side of the case only, behind its wall, and destroyed with it.
create table case_scenario (
    learnt_scenario_id uuid primary key references learnt_scenario,
    incident_case_id   uuid not null references incident_case
);
create index case_scenario_by_case on case_scenario (incident_case_id);
create trigger written_once before update or delete on case_scenario
    for each row execute function refuse_change();
alter table case_scenario enable row level security;
create policy with_its_case on case_scenario to ${portal}
    using (exists (select from incident_case c where c.id = case_scenario.incident_case_id));
grant select, insert on case_scenario to ${portal};

-- Which of these articles few closed cases were about, of all cases: whoever asks learns nothing but that they are few.
create function few_closed_cases(codes text[], crowd integer) returns setof text
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.code from unnest(codes) a(code)
     where (select count(*) from case_days d where d.state = 'CLOSED' and a.code = any (d.articles)) < greatest(crowd, 5)
     order by a.code
$$;
revoke execute on function few_closed_cases from public;
grant execute on function few_closed_cases to ${portal};
