-- A version that was announced may be withdrawn until its day; a text may be annexed to internal rules; opinions come on paper.

alter table charter add column annexed boolean not null default false;
comment on column charter.annexed is 'annexed to the internal rules (règlement intérieur) of a private employer, under French law';

-- What was approved is not told differently later: only its days, its review and its end are still to come, and its day is
-- taken back only before it has come.
create or replace function refuse_rewriting_of_version() returns trigger language plpgsql as $$
declare
    withdrawn boolean := tg_op = 'UPDATE' and old.state = 'SCHEDULED' and new.state = 'APPROVED'
        and old.effective_from > institution_day() and new.effective_from is null and new.effective_to is null;
begin
    if tg_op = 'DELETE' then
        if old.state not in ('DRAFT', 'IN_CONSULTATION')
                or exists (select 1 from attestation a where a.charter_version_id = old.id) then
            raise exception 'a version is never deleted' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.state in ('APPROVED', 'SCHEDULED', 'REPEALED') and (
            (new.charter_id, new.number, new.change_type, new.summary_fr, new.summary_en, new.grace_days)
                is distinct from
            (old.charter_id, old.number, old.change_type, old.summary_fr, old.summary_en, old.grace_days)
            or new.resolution is distinct from old.resolution
            or new.sha256_fr is distinct from old.sha256_fr and old.sha256_fr is not null
            or new.sha256_en is distinct from old.sha256_en and old.sha256_en is not null
            or new.effective_from is distinct from old.effective_from and old.effective_from is not null and not withdrawn
            or new.state not in ('APPROVED', 'SCHEDULED', 'REPEALED')
            or old.state = 'SCHEDULED' and new.state = 'APPROVED' and not withdrawn
            or old.state = 'REPEALED' and new.state <> 'REPEALED') then
        raise exception 'an approved version is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- The minutes or the opinion of a body that was heard, as they came: one file for each opinion recorded.
create table consultation_file (
    version_id  uuid         not null,
    line        integer      not null,
    name        varchar(120) not null,
    media_type  varchar(40)  not null check (media_type in ('application/pdf', 'text/plain')),
    sha256      varchar(64)  not null check (sha256 = encode(sha256(content), 'hex')),
    content     bytea        not null check (length(content) between 1 and 20971520),
    attached_at timestamp(6) with time zone not null,
    attached_by uuid         not null references person,
    primary key (version_id, line),
    foreign key (version_id, line) references consultation
);
create trigger written_once before update or delete on consultation_file
    for each row execute function refuse_change();
grant select, insert on consultation_file to ${portal};
