-- A mandate and the official accounts it names; a suspension that goes on after its review.

-- An account that a mandate names, as it was on a day and as it was known at a moment: its state, and whether it was given
-- another name since the mandate was granted or since somebody said that it is still the one that is meant (10b).
create function bound_account(about uuid, account uuid, day date, told timestamp with time zone)
    returns table (id uuid, reference varchar, name varchar, platform varchar, state varchar, renamed boolean)
    language sql stable as $$
    select a.id, a.reference, a.display_name, a.platform,
           coalesce((select j.to_state from official_account_journal j
                      where j.official_account_id = a.id and j.effective_on <= day and j.at <= told
                      order by j.line desc limit 1), 'REQUESTED'),
           coalesce((select max(r.at) from official_account_journal r
                      where r.official_account_id = a.id and r.step = 'RENAME' and r.effective_on <= day and r.at <= told)
                  > (select max(j.at) from mandate_journal j
                      where j.mandate_id = about and j.step in ('GRANT', 'CONFIRM_ACCOUNTS') and j.at <= told), false)
      from official_account a where a.id = account $$;

-- The accounts stand still with the rest of the scope, and the voice of accounts names at least one.
create trigger in_the_draft_only before insert or update or delete on mandate_account
    for each row execute function refuse_change_of_scope();
create function refuse_voice_without_account() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from mandate_account n where n.mandate_id = new.id) then
        raise exception 'the voice of accounts names them' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger names_its_accounts before update of state on mandate
    for each row when (old.state = 'DRAFT' and new.state = 'SUBMITTED' and new.type in ('ACCOUNT_VOICE', 'TAKEOVER'))
    execute function refuse_voice_without_account();

-- A suspension is looked at again within thirty days, each time it is said that it goes on.
alter table mandate
    add column prolonged_on date check (prolonged_on >= suspended_on);
do $$
declare
    former text;
begin
    select c.conname into strict former from pg_constraint c
     where c.conrelid = 'mandate'::regclass and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%review_on%';
    execute format('alter table mandate drop constraint %I', former);
end $$;
alter table mandate
    add constraint suspended_with_a_review check (state <> 'SUSPENDED'
        or (suspended_on is not null and suspended_as is not null
            and review_on between coalesce(prolonged_on, suspended_on) and coalesce(prolonged_on, suspended_on) + 30));

-- Everybody here finds who speaks today, as the register shows it to everybody; what is asked for, suspended or over is found
-- by the holder, by who leads the holder, and by the offices.
create or replace view found_mandates as
    select m.id as record, r.part,
           m.reference || ', ' || trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_fr,
           m.reference || ', ' || trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_en,
           coalesce((select string_agg(t.name_fr, ', ' order by t.name_fr) from mandate_topic s join topic t on t.code = s.topic
                      where s.mandate_id = m.id and not s.excluded), m.title_to_use) as detail_fr,
           coalesce((select string_agg(t.name_en, ', ' order by t.name_en) from mandate_topic s join topic t on t.code = s.topic
                      where s.mandate_id = m.id and not s.excluded), m.title_to_use) as detail_en,
           '/mandates/mandate?id=' || m.id as path, array[m.reference, coalesce(m.code, '')] as refs, p.staff_no as words,
           null::text as body_fr, null::text as body_en,
           case r.part when '' then daterange(null, null) else daterange(m.starts_on, m.ends_on, '[]') end as shown,
           r.readers::varchar(30)[] as readers,
           m.holder_id as owner, true as to_leader, (case when m.state = 'ACTIVE' then 0.5 else 0 end)::real as weight
      from mandate m join person p on p.id = m.holder_id
      join (values ('', '{COMMS,COMMS_DIRECTOR,DG,LEGAL,COI_OFFICER,AUDITOR}'), ('speaks', '{EMPLOYEE}')) r(part, readers)
        on r.part = '' or m.state = 'ACTIVE' and m.starts_on is not null;
call fill_search('mandates');

-- The notices before the end are called by their turn: after how many days each goes is a parameter.
update mail m set kind = t.now, once_key = replace(m.once_key, t.was || ':', t.now || ':')
  from (values ('mandates.expiring60', 'mandates.expiringEarly'), ('mandates.expiring30', 'mandates.expiringSoon'),
               ('mandates.expiring7', 'mandates.expiringLast')) t(was, now)
 where m.kind = t.was;
