-- From cases about an organisation a declared link keeps away who declared it, with all that is joined to the organisation or
-- belongs to its group, unless the officer for interests said of each of these links, of the last declaration that names it
-- and without knowing of any case, that it weighs nothing or little there.
create function counterparties_tied_to(about uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    with declared as (
        select l.id, l.counterparty_id, d.id as declaration_id,
               rank() over (partition by l.counterparty_id order by d.signed_on desc nulls last, d.reference desc) as newest
          from interest_link l join declaration d on d.id = l.declaration_id
         where d.declarant_id = about and d.state <> 'DRAFT'
    ),
    tied as (
        select l.counterparty_id from declared l
         where l.newest = 1
           and coalesce((select a.level from interest_assessment a
                          where a.declaration_id = l.declaration_id and a.link_id = l.id and a.activity_kind = 'CASE'
                            and a.activity = l.counterparty_id::text
                          order by a.place desc limit 1), 'MAJOR') not in ('NONE', 'MINOR')
    ),
    heads as (
        select coalesce(k.parent_id, k.id) as head
          from tied t join counterparty c on c.id = t.counterparty_id
          join counterparty k on k.id = coalesce(c.same_as_id, c.id)
    )
    select c.id from counterparty c join counterparty k on k.id = coalesce(c.same_as_id, c.id)
     where coalesce(k.parent_id, k.id) in (select head from heads)
$$;
revoke execute on function counterparties_tied_to from public;
grant execute on function counterparties_tied_to to ${portal};

-- As before, but for the last ground.
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
        select a.unit_code, daterange(a.starts_on, a.ends_on, '[]') as days from assignment a where a.person_id = reader
    ),
    respondent as (
        select p.incident_case_id, p.person_id, p.unit_code, c.received_on
          from incident_party p join incident_case c on c.id = p.incident_case_id
         where p.capacity = 'RESPONDENT' and p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
    )
    select p.incident_case_id, case p.capacity when 'RESPONDENT' then 'RESPONDENT' else 'REPORTER_OR_WITNESS' end
      from incident_party p
     where p.person_id = reader and p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
    union all
    select c.id, 'REPORTER_OR_WITNESS' from incident_case c
     where c.reporter_mark = mark and (only_case is null or c.id = only_case)
    union all
    select r.incident_case_id, 'SAME_UNIT' from respondent r
     where exists (select from own o join assignment a on a.unit_code = o.unit_code
                    where a.person_id = r.person_id and o.days && daterange(r.received_on, null)
                      and daterange(a.starts_on, a.ends_on, '[]') && daterange(r.received_on, null))
        or exists (select from own o where o.unit_code = r.unit_code and o.days && daterange(r.received_on, null))
    union all
    select r.incident_case_id, 'HIERARCHY' from respondent r
     where r.person_id in (select person_id from above where person_id <> reader)
        or exists (select from assignment a where a.person_id = reader and a.manager_id = r.person_id
                      and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity'))
    union all
    select r.incident_case_id, 'GRANTED_THE_MANDATE' from respondent r
     where exists (select from mandate m where m.holder_id = r.person_id and m.grantor_id = reader)
    union all
    select p.incident_case_id, 'DECLARED_INTEREST' from incident_party p
     where p.ended_on is null and (only_case is null or p.incident_case_id = only_case)
       and p.counterparty_id in (select counterparties_tied_to(reader))
$$;
