-- Companies whose marks stand beside ours are named in words, several in a line: each is held against what is declared, and
-- only proposed, however alike it is written. The partner is compared as before.
create or replace function seek_partners(people uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    with found as (
        insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
        select gen_random_uuid(), c.link_id, c.person_id, 'PARTNER', u.id, '', substr(min(n.basis), 2), now()
          from interest_counting c
          join lateral (select c.person_id as id union select l.person_id from leads l
                         where l.manager_id = c.person_id and l.is_primary and l.absent_id is null) team on true
          join logo_use u on u.requester_id = team.id and u.partner_name || u.sponsors <> '' and partner_counts(u.id)
         cross join lateral (
               select party_key(u.partner_name) as key, false as beside where u.partner_name <> ''
                union
               select party_key(w), true from regexp_split_to_table(u.sponsors, '\s*([,;/|&\n]|\m(et|and)\M)\s*', 'i') w
                where length(party_key(w)) >= 3) told
         cross join lateral (
               select case when told.beside then '3LIKE_NAME'
                           when n.key = told.key then case when n.of_the_group then '2GROUP' else '1SAME_NAME' end
                           else '3LIKE_NAME' end as basis
                 from party_name n
                where n.counterparty_id = c.counterparty_id
                  and (n.key = told.key or similarity(n.key, told.key) >= 0.55
                       or least(length(n.key), length(told.key)) >= 5
                          and greatest(strict_word_similarity(n.key, told.key), strict_word_similarity(told.key, n.key)) >= 0.9)) n
         where c.person_id = any (people)
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

-- What the officer reads as the partner: whose marks stand beside ours as well.
create or replace function partner_named(use uuid) returns text language plpgsql stable as $$
begin
    return coalesce((select concat_ws(', ', nullif(u.partner_name, ''), nullif(u.sponsors, ''))
                       from logo_use u where u.id = use), '');
end $$;

-- Whose interests the officer has to look at before a use is allowed, or goes on: who asks or who leads them has a link that
-- touches the partner, or a company whose mark stands beside ours, and nobody said that it does not matter; or who asks with a
-- partner who sells has no declaration that counts.
create or replace view logo_interest_open as
    with compared as (
        select u.id, u.requester_id, u.interest_by,
               u.partner_kind in ('HEALTH_INDUSTRY', 'OTHER_COMMERCIAL') as trades,
               (select max(j.line) from logo_use_journal j where j.logo_use_id = u.id and j.step in ('SUBMIT', 'AMEND')) as asked
          from logo_use u
         where (u.partner_kind in ('HEALTH_INDUSTRY', 'OTHER_COMMERCIAL') or u.sponsors <> '')
           and u.state not in ('REJECTED', 'REVOKED', 'COMPLETED', 'WITHDRAWN'))
    select s.id as logo_use_id, m.person_id, m.id as match_id
      from compared s
      join interest_match_now m on m.activity_kind = 'PARTNER' and m.activity = s.id and m.live and m.standing <> 'DISMISSED'
     where (m.person_id = s.requester_id or exists (select from leads l
               where l.person_id = s.requester_id and l.manager_id = m.person_id and l.is_primary))
       and not exists (select from logo_interest_look k
                        where k.logo_use_id = s.id and k.match_id = m.id and k.line > coalesce(s.asked, -1))
     union all
    select s.id, s.requester_id, null
      from compared s
     where s.trades and s.interest_by is null and not exists (select from declaration d
               where d.declarant_id = s.requester_id and d.state = 'IN_FORCE' and d.valid_until >= institution_day());
