-- How many cases of each category and severity a closed year had: of all cases, the same for everybody who may ask. What is
-- small is withheld before it is shown; a year that is not over yet has no figures.
create function case_figures(of_year integer) returns table (category text, severity integer, cases bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.category::text, coalesce(c.severity, 0), count(*) from incident_case c
     where of_year < extract(year from institution_day())
       and c.received_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31)
     group by 1, 2
$$;
revoke execute on function case_figures from public;
grant execute on function case_figures to ${portal};
