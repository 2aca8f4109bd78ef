-- By what the signed file of the minutes is known: also to the chair who withdrew from one of its items and signs it.
create function minutes_print(only_session uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.sha256::text from committee_minutes m where m.committee_session_id = only_session
$$;
revoke execute on function minutes_print from public;
grant execute on function minutes_print to ${portal};
