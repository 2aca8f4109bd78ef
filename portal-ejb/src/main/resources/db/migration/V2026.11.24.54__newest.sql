-- A common word stands in a third of all cases: whoever looks for it reads the newest first and stops when there are more
-- than anybody reads. The day is that of the case, beside which it stands already.
alter table incident_word add column received_on date;
update incident_word w set received_on = c.received_on from incident_case c where c.id = w.incident_case_id;
alter table incident_word alter column received_on set not null;
drop index incident_word_by_drawer;
create index incident_word_by_drawer on incident_word (drawer, received_on, incident_case_id, mark);

-- Whoever reports may not see the case they report: the day is looked up for them.
create function incident_word_of_its_day() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.received_on := (select c.received_on from incident_case c where c.id = new.incident_case_id);
    return new;
end $$;
create trigger of_its_day before insert on incident_word for each row execute function incident_word_of_its_day();

-- The marks of a drawer, the newest first from a place on. Which of them mean the word that is looked for only the portal
-- can tell, by a key of each case; the few that do are then asked of the walls. Asking the walls for every mark of a drawer
-- would ask for thousands that mean other words.
create function marks_in_drawer(wanted smallint, before_day date, before_case uuid, before_mark bytea, most integer)
    returns table (case_id uuid, mark bytea, received_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select w.incident_case_id, w.mark, w.received_on from incident_word w
     where w.drawer = wanted and (w.received_on, w.incident_case_id, w.mark) < (before_day, before_case, before_mark)
     order by w.received_on desc, w.incident_case_id desc, w.mark desc
     limit most
$$;
revoke execute on function marks_in_drawer from public;
grant execute on function marks_in_drawer to ${portal};

-- Which of these cases have the mark that stands beside each.
create function cases_with_marks(cases uuid[], marks bytea[]) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select w.incident_case_id from unnest(cases, marks) as wanted (case_id, mark)
      join incident_word w on w.incident_case_id = wanted.case_id and w.mark = wanted.mark
$$;
revoke execute on function cases_with_marks from public;
grant execute on function cases_with_marks to ${portal};

-- Cases by a part of their reference, through an index that row security would not use: a list of numbers, which the walls
-- then show or do not. Nothing when there are so many that reading the register from its beginning finds them sooner.
create index incident_case_by_words on incident_case using gin (lower(reference) gin_trgm_ops);
create function cases_referred(words text, most integer) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select case when count(*) <= most then coalesce(array_agg(found.id), '{}') end
      from (select c.id from incident_case c where lower(c.reference) like '%' || words || '%' limit most + 1) found
$$;
revoke execute on function cases_referred from public;
grant execute on function cases_referred to ${portal};
