-- A link judged MAJOR for one use of the mark keeps it with the officer until they give their opinion on that use (R-17): an
-- opinion from before the judgement, or from before the request was changed, is none.
create function interest_weighs_since(what text, about uuid) returns table (person_id uuid, since timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    select w.person_id, max(w.at)
      from (select distinct on (a.link_id) c.person_id, a.level, j.at
              from interest_assessment a join interest_counting c on c.link_id = a.link_id and c.declaration_id = a.declaration_id
              join declaration_journal j on j.declaration_id = a.declaration_id and j.line = a.line
             where a.activity_kind = what and a.activity = about::text
             order by a.link_id, a.place desc) w
     where w.level = 'MAJOR'
     group by w.person_id $$;
revoke execute on function interest_weighs_since from public;
grant execute on function interest_weighs_since to ${portal};

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
               where d.declarant_id = s.requester_id and d.state = 'IN_FORCE' and d.valid_until >= institution_day())
     union all
    select s.id, w.person_id, null
      from compared s cross join lateral interest_weighs_since('PARTNER', s.id) w
     where (w.person_id = s.requester_id
            or exists (select from leads l where l.person_id = s.requester_id and l.manager_id = w.person_id and l.is_primary))
       and not exists (select from logo_use_journal j
                        where j.logo_use_id = s.id and j.step = 'CLEAR_INTEREST' and j.at >= w.since
                          and j.line > coalesce(s.asked, -1));
