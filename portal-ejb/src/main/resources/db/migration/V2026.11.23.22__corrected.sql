-- A consent that was recorded by mistake is annulled: it counts for nothing, whatever the day, and the same form may be
-- recorded again as it should have been. What was believed until then stays readable by the moment it was known.
alter table image_consent drop constraint image_consent_state_check;
alter table image_consent add constraint image_consent_state_check check (state in ('GIVEN', 'WITHDRAWN', 'ANNULLED'));
alter table image_consent add annulled_on date;
alter table image_consent add held boolean not null default false;
comment on column image_consent.held is 'kept beyond its days for as long as it may be needed as proof';
alter table image_consent add constraint image_consent_annulled check ((state = 'ANNULLED') = (annulled_on is not null));
alter table image_consent drop constraint image_consent_check2;
alter table image_consent add constraint image_consent_removal
    check ((state in ('WITHDRAWN', 'ANNULLED')) = (remove_by is not null));
alter table image_consent drop constraint image_consent_form_sha256_key;
create unique index image_consent_form_once on image_consent (form_sha256) where state <> 'ANNULLED';

create or replace function refuse_other_consent() returns trigger language plpgsql as $$
begin
    if (new.reference, new.subject_kind, new.subject_ref, new.capacity, new.sole_reason, new.purpose, new.territory,
        new.restrictions, new.name_may_appear, new.face_visible, new.starts_on, new.ends_on, new.form_sha256, new.kept_at,
        new.withdrawal_contact, new.witness_id)
       is distinct from
       (old.reference, old.subject_kind, old.subject_ref, old.capacity, old.sole_reason, old.purpose, old.territory,
        old.restrictions, old.name_may_appear, old.face_visible, old.starts_on, old.ends_on, old.form_sha256, old.kept_at,
        old.withdrawal_contact, old.witness_id)
       or old.state <> 'GIVEN' and (new.state, new.withdrawn_on, new.annulled_on, new.remove_by)
            is distinct from (old.state, old.withdrawn_on, old.annulled_on, old.remove_by) then
        raise exception 'a consent is not changed, only withdrawn or annulled' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- Who answers for a line may change as long as it is up: people leave.
create or replace function refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.down_on is not null
       or (new.use_id, new.kind, new.record_id, new.what, new.place, new.added_on)
            is distinct from (old.use_id, old.kind, old.record_id, old.what, old.place, old.added_on) then
        raise exception 'a line about what shows somebody is closed once, and not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create or replace function image_consents_on(day date) returns table (
    id uuid, reference varchar, subject_kind varchar, subject_ref varchar, capacity varchar, purpose varchar, starts_on date,
    ends_on date, withdrawn_on date, remove_by date, standing text)
language sql stable as $$
    select c.id, c.reference, c.subject_kind, c.subject_ref, c.capacity, c.purpose, c.starts_on, c.ends_on,
           case when c.withdrawn_on <= day then c.withdrawn_on end,
           case when c.withdrawn_on <= day or c.annulled_on is not null then c.remove_by end,
           case when c.annulled_on is not null then 'ANNULLED'
                when c.withdrawn_on <= day then 'WITHDRAWN'
                when c.starts_on > day then 'UPCOMING'
                when c.ends_on < day then 'EXPIRED'
                else 'VALID' end
      from image_consent c
$$;

-- The same as it was believed at a moment: what was written down later is not yet known.
create function image_consents_known(day date, moment timestamp with time zone) returns table (
    id uuid, reference varchar, subject_kind varchar, subject_ref varchar, capacity varchar, purpose varchar, starts_on date,
    ends_on date, withdrawn_on date, remove_by date, standing text, shown bigint)
language sql stable as $$
    select c.id, c.reference, c.subject_kind, c.subject_ref, c.capacity, c.purpose, c.starts_on, c.ends_on,
           case when k.withdrawn then c.withdrawn_on end, case when k.withdrawn or k.annulled then c.remove_by end,
           case when k.annulled then 'ANNULLED'
                when k.withdrawn then 'WITHDRAWN'
                when c.starts_on > day then 'UPCOMING'
                when c.ends_on < day then 'EXPIRED'
                else 'VALID' end,
           k.linked - k.down
      from image_consent c
     cross join lateral (
           select coalesce(bool_or(j.step = 'RECORD' and j.effective_on <= day), false) as recorded,
                  coalesce(bool_or(j.step = 'WITHDRAW' and j.effective_on <= day), false) as withdrawn,
                  coalesce(bool_or(j.step = 'ANNUL'), false) as annulled,
                  count(*) filter (where j.step = 'LINK' and j.effective_on <= day) as linked,
                  count(*) filter (where j.step = 'TAKE_DOWN' and j.effective_on <= day) as down
             from image_consent_journal j where j.image_consent_id = c.id and j.at < moment) k
     where k.recorded
$$;
grant execute on function image_consents_known to ${portal};

create or replace view image_consent_due as
    select u.image_consent_id, u.use_id, u.what, u.place, u.responsible_id, c.reference, c.standing,
           coalesce(c.remove_by, c.ends_on) as due_on
      from image_consents_on(institution_day()) c
      join image_consent_use u on u.image_consent_id = c.id and u.down_on is null
     where c.standing in ('WITHDRAWN', 'EXPIRED', 'ANNULLED');

-- What is kept no longer than it may be: some years after its end, with nothing up and nobody holding it, a consent goes with its
-- journal, and the salts of its leaves. The owner does it; the portal deletes nothing here, and tells no day.
create function refuse_change_but_at_the_end() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('aval.end_of_keeping', true) = 'on' then
        return old;
    end if;
    raise exception 'the lines of % are written once', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger written_once on image_consent_signatory;
drop trigger written_once on image_consent_medium;
drop trigger written_once on image_consent_platform;
drop trigger written_once on image_consent_journal;
create trigger written_once before update or delete on image_consent_signatory
    for each row execute function refuse_change_but_at_the_end();
create trigger written_once before update or delete on image_consent_medium
    for each row execute function refuse_change_but_at_the_end();
create trigger written_once before update or delete on image_consent_platform
    for each row execute function refuse_change_but_at_the_end();
create trigger written_once before update or delete on image_consent_journal
    for each row execute function refuse_change_but_at_the_end();

create function forget_consents() returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    years constant integer := coalesce(cast(nullif(parameter_on('recordsLimitationYears', institution_day()), '') as integer), 10);
    over uuid[];
begin
    select coalesce(array_agg(c.id), '{}') into over
      from image_consent c
     cross join lateral (select bool_or(u.down_on is null) as up, max(u.down_on) as last
                           from image_consent_use u where u.image_consent_id = c.id) u
     where not c.held and not coalesce(u.up, false)
       and greatest(coalesce(c.annulled_on, c.withdrawn_on, c.ends_on), u.last) + make_interval(years => years) < institution_day();
    perform set_config('aval.end_of_keeping', 'on', true);
    delete from evidence_salt s using evidence_leaf l
     where l.id = s.leaf_id and l.register = 'image_consent_journal' and l.record = any (over);
    delete from image_consent_journal where image_consent_id = any (over);
    delete from image_consent_signatory where image_consent_id = any (over);
    delete from image_consent_medium where image_consent_id = any (over);
    delete from image_consent_platform where image_consent_id = any (over);
    delete from image_consent_use where image_consent_id = any (over);
    delete from image_consent where id = any (over);
    perform set_config('aval.end_of_keeping', 'off', true);
    return cardinality(over);
end $$;
revoke execute on function forget_consents from public;
grant execute on function forget_consents to ${portal};
