-- Whom a new major version asks to sign again (ruling 14): those to whom a clause applies that changed since what they signed.

-- What a major version changes since an earlier one, and for whom; worked out of the two texts when it is scheduled, from
-- where on neither changes any more.
create table version_concern (
    version_id    uuid          not null references charter_version,
    earlier_id    uuid          not null references charter_version,
    everybody     boolean       not null,
    audiences     varchar(30)[] not null,
    jurisdictions varchar(10)[] not null,
    primary key (version_id, earlier_id),
    check (version_id <> earlier_id)
);
create trigger written_once before update or delete on version_concern
    for each row execute function refuse_change();
grant select, insert on version_concern to ${portal};

-- Does a change apply to a person as they are today? Where nobody worked it out it applies to everybody: a major version
-- never keeps a signature in silence.
create function is_concerned(later uuid, earlier uuid, person uuid) returns boolean
    language sql stable as $$
    select coalesce((
        select c.everybody or (select i.jurisdiction from institution i) = any (c.jurisdictions)
               or exists (select 1 from person_audience d where d.person_id = person and d.audience = any (c.audiences))
          from version_concern c where c.version_id = later and c.earlier_id = earlier), true) $$;

-- What a signature is worth: its state from the journal, the day from which a later major version asks for another one. A
-- grace is the time in which what was signed before still counts (R-14).
create or replace view attestation_now as
    select a.id, a.reference, a.code, a.obligation_id, a.person_id, a.charter_version_id, a.version_number, a.language,
           a.signed_at, a.valid_until,
           (select j.to_state from attestation_journal j where j.attestation_id = a.id order by j.line desc limit 1) as state,
           (select min(later.effective_from + later.grace_days)
              from charter_version signed join charter_version later on later.charter_id = signed.charter_id
             where signed.id = a.charter_version_id and later.state = 'SCHEDULED' and later.change_type = 'MAJOR'
               and later.effective_from > signed.effective_from
               and is_concerned(later.id, signed.id, a.person_id)) as superseded_on
      from attestation a;
