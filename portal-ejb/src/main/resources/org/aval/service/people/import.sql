# Each statement begins with its name after a hash. What a file means for the register, and then what it does to it.

# count
select 1 from (select count_import()) counted

# resolve
with named as materialized (
    select p.id from import_row s join person p on p.staff_no = s.staff_no where s.run_id = :run),
post as materialized (
    select distinct on (b.person_id) b.* from assignment b join named n on n.id = b.person_id
     where b.is_primary order by b.person_id, b.starts_on desc),
reached as materialized (
    select d.person_id, string_agg(d.audience, ',' order by d.audience collate "C") as audiences
      from person_audience d join named n on n.id = d.person_id group by d.person_id)
update import_row r
   set person_id = x.person_id, post_id = x.post_id, manager_id = x.manager_id, supervisor_id = x.supervisor_id,
       old_status = x.old_status, old_starts_on = x.old_starts_on, honorific = x.honorific,
       preferred_name = x.preferred_name, professional_order = x.professional_order, licence_no = x.licence_no,
       title_en = x.title_en, public_profile = x.public_profile, ends_on = x.ends_on, status = x.status,
       changed = x.changed,
       outcome = case
           when x.old_status is null then 'JOIN'
           when x.old_status = 'LEFT' and x.status <> 'LEFT' then 'RETURN'
           when x.old_status <> 'LEFT' and x.status = 'LEFT' then 'LEAVE'
           when x.changed ~ 'UNIT|MANAGER' then 'MOVE'
           when x.changed <> '' then 'CORRECT'
           else 'SAME' end
  from (
    select y.*, case when y.known is null then '' else rtrim(concat(
               case when y.honorific <> y.old_honorific then 'HONORIFIC ' end,
               case when y.first_name <> y.old_first_name then 'FIRST_NAME ' end,
               case when y.last_name <> y.old_last_name then 'LAST_NAME ' end,
               case when y.preferred_name is distinct from y.old_preferred_name then 'PREFERRED_NAME ' end,
               case when y.work_email <> y.old_work_email then 'WORK_EMAIL ' end,
               case when y.language <> y.old_language then 'LANGUAGE ' end,
               case when y.employment_type <> y.old_employment_type then 'EMPLOYMENT_TYPE ' end,
               case when y.profession <> y.old_profession then 'PROFESSION ' end,
               case when y.professional_order is distinct from y.old_professional_order then 'PROFESSIONAL_ORDER ' end,
               case when y.licence_no is distinct from y.old_licence_no then 'LICENCE_NO ' end,
               case when y.audiences <> y.old_audiences then 'AUDIENCES ' end,
               case when y.starts_on <> y.old_starts_on then 'STARTS_ON ' end,
               case when y.ends_on is distinct from y.old_ends_on then 'ENDS_ON ' end,
               case when y.status <> y.old_status then 'STATUS ' end,
               case when y.supervisor_id is distinct from y.old_supervisor_id then 'PLACEMENT_SUPERVISOR ' end,
               case when y.public_profile <> y.old_public_profile then 'PUBLIC_PROFILE ' end,
               case when y.status <> 'LEFT' and y.unit is distinct from y.old_unit then 'UNIT ' end,
               case when y.status <> 'LEFT' and y.title_fr is distinct from y.old_title_fr then 'TITLE_FR ' end,
               case when y.status <> 'LEFT' and y.title_en is distinct from y.old_title_en then 'TITLE_EN ' end,
               case when y.status <> 'LEFT' and y.manager_id is distinct from y.old_manager_id then 'MANAGER ' end)) end as changed
      from (
        select s.line, coalesce(p.id, s.fresh_id) as person_id, p.id as known, a.id as post_id,
               case when s.manager is null then null
                    when m.id is null then fm.fresh_id
                    when m.status = 'LEFT' and (fm.line is null or fm.told_status = 'LEFT' or fm.told_ends_on < :today) then
                        standing_manager(m.id, coalesce(p.id, s.fresh_id))
                    else m.id end as manager_id,
               case when :columns like '%,PLACEMENT_SUPERVISOR,%' then coalesce(v.id, fv.fresh_id)
                    else p.placement_supervisor_id end as supervisor_id,
               case when :columns like '%,HONORIFIC,%' then coalesce(s.honorific, '') else coalesce(p.honorific, '') end as honorific,
               s.first_name, s.last_name, s.work_email, s.language, s.employment_type, s.profession, s.audiences,
               s.unit, s.title_fr, s.starts_on,
               case when :columns like '%,PREFERRED_NAME,%' then s.preferred_name else p.preferred_name end as preferred_name,
               case when :columns like '%,PROFESSIONAL_ORDER,%' then s.professional_order else p.professional_order end as professional_order,
               case when :columns like '%,LICENCE_NO,%' then s.licence_no else p.licence_no end as licence_no,
               coalesce(s.title_en, case when a.title_fr = s.title_fr then a.title_en end, s.title_fr) as title_en,
               case when :columns like '%,PUBLIC_PROFILE,%' then coalesce(s.public_profile, 'false')
                    else cast(coalesce(p.public_profile, false) as text) end as public_profile,
               e.status,
               case when e.status = 'LEFT'
                    then greatest(s.starts_on, coalesce(e.ends_on, case when p.status = 'LEFT' then p.ends_on end, :today))
                    else e.ends_on end as ends_on,
               p.status as old_status, p.starts_on as old_starts_on, p.ends_on as old_ends_on, p.honorific as old_honorific,
               p.first_name as old_first_name, p.last_name as old_last_name, p.preferred_name as old_preferred_name,
               p.work_email as old_work_email, p.language as old_language, p.employment_type as old_employment_type,
               p.profession as old_profession, p.professional_order as old_professional_order, p.licence_no as old_licence_no,
               p.placement_supervisor_id as old_supervisor_id, cast(p.public_profile as text) as old_public_profile,
               case when p.id is not null then coalesce(d.audiences, '') end as old_audiences,
               a.unit_code as old_unit, a.title_fr as old_title_fr, a.title_en as old_title_en, a.manager_id as old_manager_id
          from import_row s
          left join person p on p.staff_no = s.staff_no
          left join post a on a.person_id = p.id
          left join reached d on d.person_id = p.id
          left join person m on m.staff_no = s.manager
          left join import_row fm on fm.run_id = s.run_id and fm.staff_no = s.manager
          left join person v on v.staff_no = s.placement_supervisor
          left join import_row fv on fv.run_id = s.run_id and fv.staff_no = s.placement_supervisor
          cross join lateral (select case when :columns like '%,ENDS_ON,%' then s.told_ends_on
                                          when p.status <> 'LEFT' then p.ends_on end as told) t
          cross join lateral (select t.told as ends_on,
                    case when s.told_status is not null then s.told_status
                         when t.told < :today then 'LEFT'
                         when p.status in ('ACTIVE', 'ON_LEAVE', 'SUSPENDED') then p.status
                         when s.starts_on > :today then 'PRE_BOARDING'
                         else 'ACTIVE' end as status) e
         where s.run_id = :run) y
     offset 0) x
 where r.run_id = :run and r.line = x.line and (x.old_status is null or x.changed <> '')

# plan again
update import_row
   set status = null, ends_on = null, opens_on = null, person_id = null, manager_id = null, changed = '', outcome = 'SAME'
 where run_id = :run and line > 0 and outcome <> 'SAME'

# forget absent
delete from import_row where run_id = :run and line < 1

# forget findings
delete from import_problem
 where run_id = :run and reason in ('DOUBLED_NUMBER', 'DOUBLED_MAIL', 'MAIL_TAKEN', 'UNKNOWN_UNIT', 'UNKNOWN_MANAGER',
       'UNKNOWN_SUPERVISOR', 'ROW_OF_THE_OTHER_WRONG', 'MANAGER_CIRCLE')

# absent
insert into import_row (run_id, line, fresh_id, staff_no, honorific, first_name, last_name, preferred_name, work_email, language,
                        employment_type, profession, professional_order, licence_no, unit, title_fr, title_en, starts_on,
                        ends_on, status, public_profile, person_id, post_id, manager_id, supervisor_id, old_status,
                        old_starts_on, changed, outcome)
select :run, -row_number() over (order by p.staff_no), p.id, p.staff_no, p.honorific, p.first_name, p.last_name,
       p.preferred_name, p.work_email, p.language, p.employment_type, p.profession, p.professional_order, p.licence_no,
       a.unit_code, a.title_fr, a.title_en, p.starts_on,
       greatest(p.starts_on, least(coalesce(p.ends_on, :today), :today)), 'LEFT', cast(p.public_profile as text), p.id, a.id,
       a.manager_id, p.placement_supervisor_id, p.status, p.starts_on, 'STATUS ENDS_ON', 'LEAVE'
  from person p
  left join lateral (select * from assignment b where b.person_id = p.id and b.is_primary
                      order by b.starts_on desc limit 1) a on true
 where p.status <> 'LEFT' and not exists (select 1 from import_row r where r.run_id = :run and r.staff_no = p.staff_no)

# doubled numbers
insert into import_problem (run_id, line, place, field, reason, told, other)
select :run, line, 0, 'STAFF_NO', 'DOUBLED_NUMBER', staff_no, case when line = first then last else first end
  from (select line, staff_no, min(line) over n as first, max(line) over n as last
          from import_row where run_id = :run and staff_no <> '' window n as (partition by staff_no)) d
 where first <> last
on conflict do nothing

# doubled mails
insert into import_problem (run_id, line, place, field, reason, told, other)
select :run, line, 5, 'WORK_EMAIL', 'DOUBLED_MAIL', work_email, case when line = first then last else first end
  from (select line, work_email, min(line) over n as first, max(line) over n as last
          from import_row where run_id = :run and work_email is not null and line > 0
        window n as (partition by lower(work_email))) d
 where first <> last
on conflict do nothing

# unknown units
insert into import_problem (run_id, line, place, field, reason, told)
select :run, r.line, 12, 'UNIT', 'UNKNOWN_UNIT', r.unit
  from import_row r
 where r.run_id = :run and r.line > 0 and r.unit is not null and r.status <> 'LEFT'
   and not exists (select 1 from unit u where u.code = r.unit and coalesce(u.closed_on, 'infinity') >= :today)
on conflict do nothing

# unknown managers
insert into import_problem (run_id, line, place, field, reason, told)
select :run, r.line, 15, 'MANAGER', 'UNKNOWN_MANAGER', r.manager
  from import_row r
 where r.run_id = :run and r.line > 0 and r.manager is not null and r.manager_id is null
   and not exists (select 1 from person p where p.staff_no = r.manager)
on conflict do nothing

# unknown supervisors
insert into import_problem (run_id, line, place, field, reason, told)
select :run, r.line, 19, 'PLACEMENT_SUPERVISOR', 'UNKNOWN_SUPERVISOR', r.placement_supervisor
  from import_row r
 where r.run_id = :run and r.line > 0 and r.placement_supervisor is not null and r.supervisor_id is null
on conflict do nothing

# taken mails
insert into import_problem (run_id, line, place, field, reason, told, other)
select :run, r.line, 5, 'WORK_EMAIL', 'MAIL_TAKEN', r.work_email, p.staff_no
  from import_row r join person p on lower(p.work_email) = lower(r.work_email) and p.id <> r.person_id
 where r.run_id = :run and r.line > 0 and r.outcome not in ('WRONG', 'SAME')
   and not exists (select 1 from import_row o where o.run_id = :run and o.staff_no = p.staff_no and o.line > 0
                      and o.outcome <> 'WRONG' and lower(o.work_email) <> lower(r.work_email))
on conflict do nothing

# wrong managers
insert into import_problem (run_id, line, place, field, reason, told, other)
select :run, r.line, w.place, w.field, 'ROW_OF_THE_OTHER_WRONG', w.told, o.line
  from import_row r
  cross join lateral (values (15, 'MANAGER', r.manager_id, r.manager),
                             (19, 'PLACEMENT_SUPERVISOR', r.supervisor_id, r.placement_supervisor)) w (place, field, id, told)
  join import_row o on o.run_id = :run and o.staff_no = w.told and o.fresh_id = w.id
 where r.run_id = :run and r.line > 0 and r.outcome <> 'WRONG' and o.outcome = 'WRONG' and o.old_status is null
on conflict do nothing

# circles
with recursive good as materialized (
    select line, person_id, manager_id, manager, outcome, changed from import_row
     where run_id = :run and line > 0 and outcome in ('JOIN', 'RETURN', 'MOVE', 'CORRECT') and status <> 'LEFT'),
heads as materialized (
    select manager_id from good where manager_id is not null
    union
    select manager_id from assignment where manager_id is not null and coalesce(ends_on, 'infinity') >= :today),
up (start, at, turn) as (
    select person_id, manager_id, 1 from good
     where manager_id is not null and (outcome in ('JOIN', 'RETURN') or changed like '%MANAGER%')
       and person_id in (select manager_id from heads)
    union all
    select up.start, above.manager_id, turn + 1
      from up
      left join lateral (select r.line, r.manager_id from import_row r
                          where r.run_id = :run and r.person_id = up.at and r.status <> 'LEFT'
                            and r.outcome in ('JOIN', 'RETURN', 'MOVE', 'CORRECT') limit 1) told on true
      cross join lateral (select case when told.line is not null then told.manager_id else (
                                 select a.manager_id from assignment a
                                  where a.person_id = up.at and a.is_primary and coalesce(a.ends_on, 'infinity') >= :today
                                  order by a.starts_on desc limit 1) end as manager_id) above
     where above.manager_id is not null and up.at <> up.start and turn < 60)
insert into import_problem (run_id, line, place, field, reason, told)
select :run, g.line, 15, 'MANAGER', 'MANAGER_CIRCLE', coalesce(g.manager, '')
  from good g where g.person_id in (select start from up where at = start)
on conflict do nothing

# wrong rows
update import_row r set outcome = 'WRONG'
 where r.run_id = :run and r.outcome <> 'WRONG'
   and exists (select 1 from import_problem q where q.run_id = :run and q.line = r.line)

# forget takeovers
delete from import_takeover where run_id = :run

# takeovers
with recursive leaver as materialized (
    select r.person_id, coalesce(a.manager_id, r.manager_id) as manager
      from import_row r left join assignment a on a.id = r.post_id where r.run_id = :run and r.outcome = 'LEAVE'),
led as (
    select e.manager, count(*) as team from (
        select r.person_id, r.manager_id as manager from import_row r
         where r.run_id = :run and r.outcome in ('JOIN', 'RETURN', 'MOVE', 'CORRECT') and r.status <> 'LEFT'
        union
        select a.person_id, a.manager_id from assignment a join person p on p.id = a.person_id
         where p.status <> 'LEFT' and :today <= coalesce(a.ends_on, 'infinity')
           and not exists (select 1 from import_row r where r.run_id = :run and r.staff_no = p.staff_no
                              and r.outcome not in ('WRONG', 'SAME'))) e
     where e.manager in (select person_id from leaver) group by e.manager),
up (leaver, at, turn) as (
    select l.person_id, l.manager, 1 from leaver l join led on led.manager = l.person_id
    union all
    select up.leaver, l.manager, turn + 1 from up join leaver l on l.person_id = up.at where turn < 60)
insert into import_takeover (run_id, leaver_id, heir_id, successor_id, team)
select :run, led.manager, h.at, h.at, led.team
  from led left join lateral (
       select up.at from up join person p on p.id = up.at and p.status <> 'LEFT'
        where up.leaver = led.manager and not exists (select 1 from leaver l where l.person_id = up.at)
        order by turn limit 1) h on true

# counts
update import_run n
   set joiners = c.joiners, returners = c.returners, movers = c.movers, corrections = c.corrections, leavers = c.leavers,
       unchanged = c.unchanged, wrong = c.wrong, lines = c.lines,
       problems = (select count(*) from import_problem q where q.run_id = :run),
       in_post = (select count(*) from person_in_post), mark = people_mark(), version = n.version + 1
  from (select count(*) filter (where outcome = 'JOIN') as joiners, count(*) filter (where outcome = 'RETURN') as returners,
               count(*) filter (where outcome = 'MOVE') as movers, count(*) filter (where outcome = 'CORRECT') as corrections,
               count(*) filter (where outcome = 'LEAVE') as leavers, count(*) filter (where outcome = 'SAME') as unchanged,
               count(*) filter (where outcome = 'WRONG') as wrong, count(*) filter (where line > 0) as lines
          from import_row where run_id = :run) c
 where n.id = :run

# join
insert into person (id, version, staff_no, honorific, first_name, last_name, preferred_name, work_email, language,
                    employment_type, profession, professional_order, licence_no, starts_on, ends_on, status, public_profile)
select person_id, 0, staff_no, honorific, first_name, last_name, preferred_name, work_email, language, employment_type,
       profession, professional_order, licence_no, starts_on, ends_on, status, cast(public_profile as boolean)
  from import_row where run_id = :run and outcome = 'JOIN'

# change
update person p
   set version = p.version + 1, honorific = r.honorific, first_name = r.first_name, last_name = r.last_name,
       preferred_name = r.preferred_name, work_email = r.work_email, language = r.language,
       employment_type = r.employment_type, profession = r.profession, professional_order = r.professional_order,
       licence_no = r.licence_no, starts_on = r.starts_on, ends_on = r.ends_on, status = r.status,
       public_profile = cast(r.public_profile as boolean), succeeded = p.succeeded and r.outcome <> 'RETURN',
       successor_id = case when r.outcome <> 'RETURN' then p.successor_id end
  from import_row r
 where r.run_id = :run and r.outcome in ('RETURN', 'MOVE', 'CORRECT', 'LEAVE') and p.id = r.person_id

# successors
update person p set succeeded = true, successor_id = t.successor_id
  from import_takeover t
 where t.run_id = :run and p.id = t.leaver_id

# supervisors
update person p set placement_supervisor_id = r.supervisor_id
  from import_row r
 where r.run_id = :run and r.outcome in ('JOIN', 'RETURN', 'MOVE', 'CORRECT', 'LEAVE') and p.id = r.person_id
   and p.placement_supervisor_id is distinct from r.supervisor_id

# old audiences
delete from person_audience d using import_row r
 where r.run_id = :run and r.outcome in ('RETURN', 'MOVE', 'CORRECT', 'LEAVE') and r.changed like '%AUDIENCES%'
   and d.person_id = r.person_id and d.audience <> all (string_to_array(r.audiences, ','))

# new audiences
insert into person_audience (person_id, audience)
select r.person_id, unnest(string_to_array(r.audiences, ','))
  from import_row r
 where r.run_id = :run and (r.outcome = 'JOIN' or r.outcome in ('RETURN', 'MOVE', 'CORRECT', 'LEAVE') and r.changed like '%AUDIENCES%')
on conflict do nothing

# posts that begin
update import_row r
   set opens_on = case
           when r.outcome = 'JOIN' then r.starts_on
           when a.id is null then greatest(:today, r.starts_on)
           when r.outcome = 'RETURN' and a.ends_on < case when r.starts_on > a.ends_on then r.starts_on else :today end
               then case when r.starts_on > a.ends_on then r.starts_on else :today end
           when r.outcome = 'MOVE' and a.starts_on < :today then greatest(:today, r.starts_on) end
  from import_row s left join assignment a on a.id = s.post_id
 where r.run_id = :run and r.outcome in ('JOIN', 'RETURN', 'MOVE') and s.run_id = r.run_id and s.line = r.line

# posts that end
update assignment a set ends_on = r.opens_on - 1
  from import_row r
 where r.run_id = :run and r.opens_on is not null and a.id = r.post_id and a.starts_on < r.opens_on
   and (a.ends_on is null or a.ends_on >= r.opens_on)

# new posts
insert into assignment (id, person_id, unit_code, title_fr, title_en, manager_id, starts_on, ends_on, is_primary)
select gen_random_uuid(), r.person_id, r.unit, r.title_fr, r.title_en,
       case when t.leaver_id is null then r.manager_id
            when t.successor_id = r.person_id then t.heir_id else t.successor_id end,
       r.opens_on, case when r.ends_on >= r.opens_on then r.ends_on end, true
  from import_row r left join import_takeover t on t.run_id = r.run_id and t.leaver_id = r.manager_id
 where r.run_id = :run and r.opens_on is not null

# posts that stay
update assignment a
   set unit_code = r.unit, title_fr = r.title_fr, title_en = r.title_en, manager_id = r.manager_id, starts_on = n.starts_on,
       ends_on = case when e.ends_on is not null then greatest(n.starts_on, e.ends_on) end
  from import_row r
  join assignment b on b.id = r.post_id
  cross join lateral (select case when b.starts_on = r.old_starts_on and not exists (
                          select 1 from assignment e where e.person_id = b.person_id and e.is_primary and e.id <> b.id)
                          then r.starts_on else b.starts_on end as starts_on) n
  cross join lateral (select case when r.outcome = 'RETURN' or r.changed like '%ENDS_ON%' then r.ends_on
                                  else b.ends_on end as ends_on) e
 where r.run_id = :run and r.outcome in ('RETURN', 'MOVE', 'CORRECT') and r.opens_on is null and r.status <> 'LEFT'
   and a.id = r.post_id and (r.outcome = 'RETURN' or r.changed ~ 'UNIT|MANAGER|TITLE|STARTS_ON|ENDS_ON')

# posts of leavers
update assignment a set ends_on = greatest(a.starts_on, r.ends_on)
  from import_row r
 where r.run_id = :run and r.outcome = 'LEAVE' and a.person_id = r.person_id and (a.ends_on is null or a.ends_on > r.ends_on)

# roles of leavers
with ended as (
    update role_assignment g
       set state = 'ENDED', version = g.version + 1,
           ends_on = case when g.starts_on <= r.ends_on then least(g.ends_on, r.ends_on) else g.ends_on end
      from import_row r
     where r.run_id = :run and r.outcome = 'LEAVE' and r.person_id in (g.person_id, g.absent_id) and g.state = 'HELD'
    returning g.id)
insert into role_assignment_journal
    (role_assignment_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
select e.id, coalesce((select max(j.line) from role_assignment_journal j where j.role_assignment_id = e.id), -1) + 1,
       :at, :today, 'PORTAL', 'SYSTEM', 'END', 'HELD', 'ENDED', ''
  from ended e

# journal
insert into person_journal (person_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
select j.person_id,
       coalesce((select max(k.line) from person_journal k where k.person_id = j.person_id), 0)
           + row_number() over (partition by j.person_id order by j.turn),
       :at, j.effective_on, :author, :acting, j.step, j.from_state, j.to_state, j.motive
  from (select r.person_id, 1 as turn, r.outcome as step, r.old_status as from_state, r.status as to_state,
               case r.outcome when 'JOIN' then r.starts_on when 'LEAVE' then r.ends_on
                              else coalesce(r.opens_on, :today) end as effective_on, '' as motive
          from import_row r where r.run_id = :run and r.outcome in ('JOIN', 'RETURN', 'LEAVE')
        union all
        select r.person_id, 2, 'CHANGE_STATUS', r.old_status, r.status, :today, ''
          from import_row r where r.run_id = :run and r.outcome in ('MOVE', 'CORRECT') and r.old_status <> r.status
        union all
        select r.person_id, 3, 'MOVE', r.status, r.status, coalesce(r.opens_on, :today),
               rtrim(concat(substring(r.changed from 'UNIT ?'), substring(r.changed from 'MANAGER ?')))
          from import_row r where r.run_id = :run and r.outcome = 'MOVE'
        union all
        select r.person_id, 4, 'CORRECT', r.status, r.status, :today, r.rest
          from (select person_id, run_id, outcome, status, btrim(regexp_replace(regexp_replace(changed,
                       '\m(STATUS|UNIT|MANAGER)\M', '', 'g'), '\s+', ' ', 'g')) as rest from import_row) r
         where r.run_id = :run and r.outcome in ('MOVE', 'CORRECT') and r.rest <> '') j

# journal of those handed over
insert into person_journal (person_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
select p.id, coalesce((select max(k.line) from person_journal k where k.person_id = p.id), 0) + 1,
       :at, :today, :author, :acting, 'HAND_OVER', p.status, p.status, 'MANAGER'
  from person p
 where p.status <> 'LEFT' and exists (select 1 from assignment a join import_takeover t on t.leaver_id = a.manager_id
        where t.run_id = :run and a.person_id = p.id and (a.ends_on is null or a.ends_on >= :today))

# hand over posts that have begun
with handed as (
    update assignment a set ends_on = cast(:today as date) - 1
      from assignment o, import_takeover t, person p
     where o.id = a.id and t.run_id = :run and a.manager_id = t.leaver_id and p.id = a.person_id and p.status <> 'LEFT'
       and a.starts_on < :today and (a.ends_on is null or a.ends_on >= :today)
    returning a.person_id, a.unit_code, a.title_fr, a.title_en, o.ends_on, a.is_primary,
              case when t.successor_id = a.person_id then t.heir_id else t.successor_id end as manager_id)
insert into assignment (id, person_id, unit_code, title_fr, title_en, manager_id, starts_on, ends_on, is_primary)
select gen_random_uuid(), person_id, unit_code, title_fr, title_en, manager_id, :today, ends_on, is_primary from handed

# hand over posts to come
update assignment a
   set manager_id = case when t.successor_id = a.person_id then t.heir_id else t.successor_id end
  from import_takeover t, person p
 where t.run_id = :run and a.manager_id = t.leaver_id and p.id = a.person_id and p.status <> 'LEFT'
   and a.starts_on >= :today
