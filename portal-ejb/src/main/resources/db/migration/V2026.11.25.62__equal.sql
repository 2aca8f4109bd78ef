-- Any case that there is, for the door of cases: it looks at one row at least whether or not the one that was asked for exists,
-- so that row security works as long in both. Whoever asks never learns which one it was.
create function any_case() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
    select c.id from incident_case c order by c.id limit 1
$$;
revoke execute on function any_case from public;
grant execute on function any_case to ${portal};

-- A question that nobody asked within three months lapses: the next one asks about that time as well.
create function protection_lapse() returns interval language sql immutable as $$ select interval '3 months' $$;

-- No case that came before this day is asked about any more.
create function protection_since() returns date language sql stable as $$
    select cast(institution_day() - protection_lapse() - make_interval(months => coalesce(max(cast(substr(trim(v), 2) as integer)), 0))
                as date)
      from string_to_table(parameter_on('protectionMonths', institution_day()), ',') v where trim(v) <> ''
$$;

create or replace view protection_due with (security_invoker = true) as
    select c.id as incident_case_id, c.desk, m.months, cast(c.received_on + make_interval(months => m.months) as date) as due_on,
           c.received_on
      from incident_case c
     cross join (select cast(substr(trim(v), 2) as integer) as months
                   from string_to_table(parameter_on('protectionMonths', institution_day()), ',') v where trim(v) <> '') m
     where c.state not in ('RECEIVED', 'INADMISSIBLE', 'DUPLICATE')
       and not exists (select from protection_check p where p.incident_case_id = c.id and p.months = m.months);
