-- What the officer said a link is worth for one account or one use of the logo counts there as it does for a mandate: MAJOR
-- has it looked at again (R-13), or keeps the request with the officer until it is settled (R-17). The last word counts, of
-- the declaration that stands.
create function interest_weighs(what text, about uuid) returns table (person_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct w.person_id
      from (select distinct on (a.link_id) c.person_id, a.level
              from interest_assessment a join interest_counting c on c.link_id = a.link_id and c.declaration_id = a.declaration_id
             where a.activity_kind = what and a.activity = about::text
             order by a.link_id, a.place desc) w
     where w.level = 'MAJOR' $$;

create or replace function interest_touches(what text, about uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from interest_match_now m
                    where m.activity_kind = what and m.activity = about and m.live and m.standing <> 'DISMISSED')
        or exists (select from interest_weighs(what, about)) $$;

-- What nobody has said anything of yet, or has opened again: kept apart, so that a hundred thousand matches that were settled
-- are not gone through for the few that wait.
create table interest_match_waiting (
    match_id uuid primary key references interest_match
);
insert into interest_match_waiting select n.id from interest_match_now n where n.standing = 'PROPOSED';
grant select on interest_match_waiting to ${portal};

create function match_waits() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into interest_match_waiting values (new.id);
    return null;
end $$;
create trigger waits after insert on interest_match for each row execute function match_waits();

create function match_is_settled() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.standing = 'PROPOSED' then
        insert into interest_match_waiting values (new.match_id) on conflict do nothing;
    else
        delete from interest_match_waiting where match_id = new.match_id;
    end if;
    return null;
end $$;
create trigger settles after insert on interest_match_judgement for each row execute function match_is_settled();

-- How many wait and count today, others' than the reader's; a hundred stands for many.
create function interest_matches_waiting(reader uuid) returns integer
    language sql stable security definer set search_path = public, pg_temp as $$
    select count(*)::integer from (
        select from interest_match_waiting w
         cross join lateral (select n.person_id, n.live from interest_match_now n where n.id = w.match_id limit 1) m
         where m.person_id <> reader and m.live limit 100) counted $$;

-- A link of a declaration that another one has replaced never counts again: what it met does not wait any more.
create function interest_matches_over() returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    over integer;
begin
    delete from interest_match_waiting w using interest_match m, interest_link l, declaration d
     where m.id = w.match_id and l.id = m.link_id and d.id = l.declaration_id
       and exists (select from declaration n where n.declarant_id = d.declarant_id and n.state = 'IN_FORCE'
                      and (n.in_force_on, n.signed_on, n.reference) > (d.in_force_on, d.signed_on, d.reference));
    get diagnostics over = row_count;
    return over;
end $$;

revoke execute on function interest_weighs from public;
grant execute on function interest_weighs to ${portal};
revoke execute on function interest_touches from public;
grant execute on function interest_touches to ${portal};
revoke execute on function interest_matches_waiting from public;
grant execute on function interest_matches_waiting to ${portal};
revoke execute on function interest_matches_over from public;
grant execute on function interest_matches_over to ${portal};
