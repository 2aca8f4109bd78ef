-- What a use of a mark waits for besides its offices: a partner who sells is held against the declarations of interests of who
-- asks and of who leads them (R-17), a partner's own mark needs the partner's word; and its days are the institution's to set.

-- A number of days or months that the institution sets; the usual one as long as it has set none.
create function logo_number(name text, usual integer) returns integer
    language sql stable
    as $$ select coalesce(cast(nullif(parameter_on(name, institution_day()), '') as integer), usual) $$;

alter table logo_use add partner_mark boolean not null default false;
comment on column logo_use.partner_mark is 'the partner''s own mark is shown beside ours: nothing is allowed before the partner agrees';
alter table logo_file drop constraint logo_file_kind_check;
alter table logo_file add constraint logo_file_kind_check check (kind in ('MOCKUP', 'PRINT', 'PROOF', 'PERMISSION'));

drop view logo_use_now;
create view logo_use_now as
    select u.*,
           case when u.state not in ('APPROVED', 'APPROVED_WITH_CONDITIONS') then u.state
                when u.starts_on > institution_day() then 'UPCOMING'
                when u.ends_on + (select logo_number('logoProofDays', 30)) < institution_day() then 'PROOF_OVERDUE'
                when u.ends_on < institution_day() then 'EXPIRED'
                when not exists (select from person_in_post i where i.id = u.requester_id) then 'PAUSED'
                else 'ACTIVE' end as standing
      from logo_use u;
grant select on logo_use_now to ${portal};

-- What the officer had before their eyes when they had nothing against a use: another match is looked at anew.
create table logo_interest_look (
    logo_use_id uuid    not null,
    line        integer not null,
    match_id    uuid    not null references interest_match,
    primary key (logo_use_id, line, match_id),
    foreign key (logo_use_id, line) references logo_use_journal
);
create trigger written_once before update or delete on logo_interest_look
    for each row execute function refuse_change();
grant select, insert on logo_interest_look to ${portal};

-- Whose interests the officer has to look at before a use is allowed, or goes on: who asks or who leads them has a link that
-- touches the partner, and nobody said that it does not matter; or who asks has no declaration that counts.
create view logo_interest_open as
    with sells as (
        select u.id, u.requester_id, u.interest_by,
               (select max(j.line) from logo_use_journal j where j.logo_use_id = u.id and j.step in ('SUBMIT', 'AMEND')) as asked
          from logo_use u
         where u.partner_kind in ('HEALTH_INDUSTRY', 'OTHER_COMMERCIAL')
           and u.state not in ('REJECTED', 'REVOKED', 'COMPLETED', 'WITHDRAWN'))
    select s.id as logo_use_id, m.person_id, m.id as match_id
      from sells s
      join interest_match_now m on m.activity_kind = 'PARTNER' and m.activity = s.id and m.live and m.standing <> 'DISMISSED'
     where (m.person_id = s.requester_id or exists (select from leads l
               where l.person_id = s.requester_id and l.manager_id = m.person_id and l.is_primary))
       and not exists (select from logo_interest_look k
                        where k.logo_use_id = s.id and k.match_id = m.id and k.line > coalesce(s.asked, -1))
     union all
    select s.id, s.requester_id, null
      from sells s
     where s.interest_by is null and not exists (select from declaration d
               where d.declarant_id = s.requester_id and d.state = 'IN_FORCE' and d.valid_until >= institution_day());
grant select on logo_interest_open to ${portal};
