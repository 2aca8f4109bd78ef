-- Names are asked for one company at a time: as a view of all of them, joined to one, the names of ten thousand companies
-- were made anew for each link (half a second among ten thousand companies).
create function party_names(about uuid) returns table (key text, of_the_group boolean)
    language plpgsql stable as $$
begin
    return query select n.key, n.of_the_group from party_name n where n.counterparty_id = about;
end $$;

create or replace function seek_partners(people uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    with found as (
        insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
        select gen_random_uuid(), c.link_id, c.person_id, 'PARTNER', u.id, '', substr(min(n.basis), 2), now()
          from interest_counting c
          join lateral (select c.person_id as id union select l.person_id from leads l
                         where l.manager_id = c.person_id and l.is_primary and l.absent_id is null) team on true
          join logo_use u on u.requester_id = team.id and u.partner_name <> ''
         cross join lateral (select party_key(u.partner_name) as key) told
         cross join lateral (
               select case when n.key = told.key then case when n.of_the_group then '2GROUP' else '1SAME_NAME' end
                           else '3LIKE_NAME' end as basis
                 from party_names(c.counterparty_id) n
                where (n.key = told.key or similarity(n.key, told.key) >= 0.55
                       or least(length(n.key), length(told.key)) >= 5
                          and greatest(strict_word_similarity(n.key, told.key), strict_word_similarity(told.key, n.key)) >= 0.9)) n
         where c.person_id = any (people) and partner_counts(u.id)
         group by c.link_id, c.person_id, u.id
            on conflict do nothing
     returning id, link_id, activity)
    insert into interest_match_judgement (match_id, line, at, effective_on, author, acted_as, standing, motive)
    select f.id, 0, now(), institution_day(), 'PORTAL', 'SYSTEM', o.standing, o.motive
      from found f
      join interest_link l on l.id = f.link_id
      join interest_link e on e.id = l.origin_id and e.counterparty_id = l.counterparty_id
      join interest_match_now o on o.link_id = e.id and o.activity_kind = 'PARTNER' and o.activity = f.activity
     where o.standing <> 'PROPOSED';
end $$;

create or replace function declared_party(about uuid, payer text) returns text
    language sql stable as $$
    select p.name from interest_counting c cross join lateral party_names(c.counterparty_id) n
      join counterparty p on p.id = c.counterparty_id
     where c.person_id = about and n.key = party_key(payer)
     order by n.of_the_group, p.name limit 1 $$;
