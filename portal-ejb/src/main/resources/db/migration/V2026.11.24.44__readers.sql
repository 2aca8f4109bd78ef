-- Why a case opens to somebody, asked by its reference. Whatever is closed to that person and whatever they work on by name
-- is gathered first, whether there is such a case or not: an answer about nothing costs what an answer about a case costs.
create function case_way(wanted text, person uuid, mark bytea default null) returns table (case_id uuid, way text)
    language sql stable security definer set search_path = public, pg_temp as $$
    with closed as materialized (select g.id from cases_closed_to(person, mark) g(id)),
         hands as materialized (select h.id from cases_in_hand(person, mark) h(id)),
         offices as materialized (select r.role from case_roles(person) r(role)),
         work as materialized (select (select count(*) from closed) + (select count(*) from hands)
                                      + (select count(*) from offices) as done),
         meant as (select c.* from incident_case c where c.reference = wanted and c.destroyed_on is null)
    select m.id,
           case when m.id not in (select id from closed) and m.desk = 'SECRETARY' and 'ETHICS_SECRETARY' in (select role from offices)
                  or m.id not in (select id from closed) and m.desk = 'INTEGRITY' and 'INTEGRITY_OFFICER' in (select role from offices)
                then 'DESK'
                when m.id not in (select id from closed) and m.desk = 'SECRETARY' and m.state not in ('RECEIVED', 'ACKNOWLEDGED')
                  and 'ETHICS_CHAIR' in (select role from offices) then 'CHAIR'
                when m.id not in (select id from closed) and m.personal_data and 'PRIVACY' in (select role from offices)
                then 'PRIVACY_OFFICER'
                when m.id in (select id from hands) then (select h.capacity::text from incident_hand h
                    where h.incident_case_id = m.id and h.person_id = person and h.ended_at is null order by h.given_at limit 1)
           end
      from work w left join meant m on w.done >= 0
$$;
revoke execute on function case_way from public;
grant execute on function case_way to ${portal};

-- The most telling ground that somebody had against a case on a day, from the facts of that day: case_grounds with another
-- day than today. Who reported it under their own account is known to the portal alone.
create function case_ground_on(only_case uuid, reader uuid, day date) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive
    above as (
        select reader as person_id
        union
        select a.person_id from above b join assignment a on a.manager_id = b.person_id
         where day between a.starts_on and coalesce(a.ends_on, 'infinity')
    ),
    own as (
        select a.unit_code, daterange(a.starts_on, a.ends_on, '[]') as days from assignment a where a.person_id = reader
    ),
    party as (
        select p.*, daterange(c.received_on, day, '[]') as days from incident_party p join incident_case c on c.id = p.incident_case_id
         where c.id = only_case and c.received_on <= day and p.added_on <= day and coalesce(p.ended_on, 'infinity') > day
    ),
    ground as (
        select case p.capacity when 'RESPONDENT' then 'RESPONDENT' else 'REPORTER_OR_WITNESS' end as name
          from party p where p.person_id = reader
        union all
        select 'SAME_UNIT' from party r
         where r.capacity = 'RESPONDENT'
           and (exists (select from own o join assignment a on a.unit_code = o.unit_code
                         where a.person_id = r.person_id and o.days && r.days and daterange(a.starts_on, a.ends_on, '[]') && r.days)
                or exists (select from own o where o.unit_code = r.unit_code and o.days && r.days))
        union all
        select 'HIERARCHY' from party r
         where r.capacity = 'RESPONDENT'
           and (r.person_id in (select person_id from above where person_id <> reader)
                or exists (select from assignment a where a.person_id = reader and a.manager_id = r.person_id
                              and day between a.starts_on and coalesce(a.ends_on, 'infinity')))
        union all
        select 'GRANTED_THE_MANDATE' from party r
         where r.capacity = 'RESPONDENT'
           and exists (select from mandate m where m.holder_id = r.person_id and m.grantor_id = reader)
        union all
        select 'DECLARED_INTEREST' from party p
         where p.counterparty_id in (select l.counterparty_id from interest_link l join declaration d on d.id = l.declaration_id
                                      where d.declarant_id = reader and d.state <> 'DRAFT')
    )
    select g.name from ground g order by ground_place(g.name) limit 1
$$;
revoke execute on function case_ground_on from public;
grant execute on function case_ground_on to ${portal};

-- By which office or appointment somebody was let to a case on a day, and what closed it to them: for whom the case opens now.
create function case_readers_on(only_case uuid, day date) returns table (person_id uuid, way text, ground text)
    language sql stable security definer set search_path = public, pg_temp as $$
    with meant as (
        select c.*, exists (select from incident_case_journal j where j.incident_case_id = c.id and j.effective_on <= day
                               and j.to_state not in ('RECEIVED', 'ACKNOWLEDGED')) as triaged
          from incident_case c
         where c.id = only_case and c.received_on <= day and case_open_to(c.id, asker(), asker_mark())
    ),
    let_in as (
        select r.person_id,
               case r.role when 'ETHICS_CHAIR' then 'CHAIR' when 'PRIVACY' then 'PRIVACY_OFFICER' else 'DESK' end as way
          from role_assignment r cross join meant m
         where (r.state = 'HELD' or r.state = 'ENDED' and r.ends_on is not null)
           and day between r.starts_on and coalesce(r.ends_on, 'infinity')
           and exists (select from assignment a where a.person_id = r.person_id
                          and day between a.starts_on and coalesce(a.ends_on, 'infinity'))
           and (r.role = case m.desk when 'SECRETARY' then 'ETHICS_SECRETARY' else 'INTEGRITY_OFFICER' end
                or r.role = 'ETHICS_CHAIR' and m.desk = 'SECRETARY' and m.triaged
                or r.role = 'PRIVACY' and m.personal_data)
        union
        select h.person_id, h.capacity::text
          from incident_hand h join meant m on m.id = h.incident_case_id cross join institution i
         where cast(h.given_at at time zone i.zone as date) <= day
           and (h.ended_at is null or cast(h.ended_at at time zone i.zone as date) >= day)
    )
    select l.person_id, l.way, case_ground_on(only_case, l.person_id, day) from let_in l
$$;
revoke execute on function case_readers_on from public;
grant execute on function case_readers_on to ${portal};
