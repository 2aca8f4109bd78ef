-- The grounds are sought from the reader outwards (whom they share a unit with, whom they stand above, whose mandate they
-- granted, which organisations they declared), and from those people to their cases: never through all cases there are.
create or replace function case_grounds(reader uuid, mark bytea, only_case uuid)
    returns table (case_id uuid, ground text)
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive
    above as (
        select reader as person_id
        union
        select a.person_id from above b join assignment a on a.manager_id = b.person_id
         where institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
    ),
    own as (
        select a.unit_code, coalesce(a.ends_on, 'infinity') as until from assignment a where a.person_id = reader
    ),
    peer as (
        select a.person_id, max(least(o.until, coalesce(a.ends_on, 'infinity'))) as until
          from own o join assignment a on a.unit_code = o.unit_code group by a.person_id
    ),
    line as (
        select b.person_id from above b where b.person_id <> reader
        union
        select a.manager_id from assignment a
         where a.person_id = reader and a.manager_id is not null
           and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
    )
    select p.incident_case_id, case p.capacity when 'RESPONDENT' then 'RESPONDENT' else 'REPORTER_OR_WITNESS' end
      from incident_party p
     where p.person_id = reader and p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
    union all
    select c.id, 'REPORTER_OR_WITNESS' from incident_case c
     where c.reporter_mark = mark and (only_case is null or c.id = only_case)
    union all
    select p.incident_case_id, 'SAME_UNIT'
      from peer q
      join incident_party p on p.person_id = q.person_id and p.capacity = 'RESPONDENT' and p.ended_on is null
      join incident_case c on c.id = p.incident_case_id and c.received_on <= q.until
     where only_case is null or p.incident_case_id = only_case
    union all
    select p.incident_case_id, 'SAME_UNIT'
      from own o
      join incident_party p on p.unit_code = o.unit_code and p.capacity = 'RESPONDENT' and p.ended_on is null
      join incident_case c on c.id = p.incident_case_id and c.received_on <= o.until
     where only_case is null or p.incident_case_id = only_case
    union all
    select p.incident_case_id, 'HIERARCHY'
      from line l
      join incident_party p on p.person_id = l.person_id and p.capacity = 'RESPONDENT' and p.ended_on is null
     where only_case is null or p.incident_case_id = only_case
    union all
    select p.incident_case_id, 'GRANTED_THE_MANDATE'
      from incident_party p
     where p.person_id in (select m.holder_id from mandate m where m.grantor_id = reader)
       and p.capacity = 'RESPONDENT' and p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
    union all
    select p.incident_case_id, 'DECLARED_INTEREST' from incident_party p
     where p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
       and p.counterparty_id in (select counterparties_tied_to(reader))
$$;
