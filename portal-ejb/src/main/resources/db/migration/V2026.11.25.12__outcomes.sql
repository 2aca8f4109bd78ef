-- What was found in the closed cases of a category: of all of them, the same for whoever may ask, and only of years that are
-- over; what is small is withheld before it is shown.
create function case_outcomes(of_category text) returns table (finding text, severity integer, cases bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select d.finding::text, coalesce(c.severity, 0), count(*)
      from incident_case c
     cross join lateral (select i.finding from committee_item i where i.case_id = c.id and i.state = 'DECIDED'
                          order by i.decided_at desc limit 1) d
     where c.category = of_category and c.state = 'CLOSED' and d.finding is not null
       and c.closed_on < date_trunc('year', institution_day()::timestamp)::date
     group by 1, 2
$$;
revoke execute on function case_outcomes from public;
grant execute on function case_outcomes to ${portal};
