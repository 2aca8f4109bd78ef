-- Who looks after an account, or posts on it, has declared their interests (R-03); some days after a declaration is over the
-- role does not count any more (R-12).

-- The last day of the declaration of interests that stands, or stood last: null for who has none.
create function declared_until(about uuid) returns date language sql stable as $$
    select d.valid_until from declaration d
     where d.declarant_id = about and d.state = 'IN_FORCE'
     order by d.in_force_on desc, d.signed_on desc, d.reference desc limit 1 $$;

-- Whoever only reads figures or keeps the technique going needs none.
create or replace view account_seat_now as
    select s.id, s.official_account_id, s.person_id, s.role, s.since, s.until, p.staff_no,
           trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
           s.since <= institution_day() and (s.until is null or s.until > institution_day()) as held,
           exists (select from person_audience d where d.person_id = p.id and d.audience = 'COMMUNICATIONS') as communications,
           i.id is not null and r.since is null as able,
           coalesce(a.until, '-infinity') >= institution_day() as attested,
           exists (select from mandate_voice v join mandate m on m.id = v.mandate_id
                     join official_account o on o.id = s.official_account_id
                    where v.holder_id = s.person_id and v.channel in ('ALL', o.platform)
                      and v.effective @> institution_day() and upper_inf(v.known)
                      and m.type in ('ACCOUNT_VOICE', 'PERMANENT_SPOKESPERSON', 'SUBSTITUTE', 'EXPERT_SESSION', 'TAKEOVER')
                      and (exists (select from mandate_account n where n.mandate_id = m.id and n.official_account_id = o.id)
                           or not exists (select from mandate_account n where n.mandate_id = m.id))) as mandated,
           least(s.until - 1, p.ends_on, coalesce(a.until, '-infinity'), r.since - 1, d.stands_until,
                 case when i.id is null
                      then coalesce(p.ends_on, (select max(j.effective_on) - 1 from person_journal j where j.person_id = p.id),
                                    institution_day() - 1) end) as fit_until,
           case when p.status = 'LEFT' or p.ends_on < institution_day() then least(s.until, p.ends_on)
                when not exists (select from account_seat o where o.official_account_id = s.official_account_id
                                    and o.person_id = s.person_id and o.id <> s.id and o.role <> 'ANALYST'
                                    and (o.until is null or o.until > institution_day())) then s.until end as gone_on,
           i.id is not null as in_post,
           coalesce(d.stands_until, 'infinity') >= institution_day() as declared, d.until as declared_until
      from account_seat s join person p on p.id = s.person_id
      left join person_in_post i on i.id = s.person_id
      left join lateral (
           select max(least(n.valid_until, coalesce(n.superseded_on - 1, 'infinity'))) as until
             from attestation_now n where n.person_id = s.person_id and n.state in ('VALID', 'CONTESTED')) a on true
      left join lateral (
           select min((select min(j.effective_on) from obligation_journal j where j.obligation_id = o.id)) as since
             from obligation o join campaign g on g.id = o.campaign_id and g.kind = 'REMEDIAL'
            where o.person_id = s.person_id
              and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED')) r on true
      left join lateral (
           select t.until, coalesce(t.until + g.days, '-infinity') as stands_until
             from (select declared_until(s.person_id) as until) t,
                  (select cast(coalesce(parameter_on('declarationGraceDays', institution_day()), '30') as integer) as days) g
            where s.role not in ('ANALYST', 'TECHNICAL')) d on true;
comment on column account_seat_now.declared is 'for a role that asks for it, the declaration of interests stands, or has been over for a few days only';
comment on column account_seat_now.declared_until is 'the last day of that declaration; null without one';
