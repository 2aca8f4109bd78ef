-- The notices of the legal question (specification B7.4): each is written out from a template with the words of its moment,
-- kept as the paper that leaves, and says when and how it left. Words and paper are sealed with the key of the track.
alter table privacy_notice drop constraint privacy_notice_addressee_check;
alter table privacy_notice add constraint privacy_notice_addressee_check
    check (addressee in ('MINISTER', 'CAI', 'CNIL', 'PFPDT', 'CANTON', 'PERSONS', 'PUBLIC'));
alter table privacy_notice drop constraint privacy_notice_way_check;
alter table privacy_notice add constraint privacy_notice_way_check
    check (way in ('PORTAL', 'EMAIL', 'POST', 'PHONE', 'IN_PERSON', 'PUBLIC_NOTICE'));
alter table privacy_notice add constraint authorities_are_told_by_name
    check (way <> 'PUBLIC_NOTICE' or addressee in ('PERSONS', 'PUBLIC'));

create table notice_letter (
    id               uuid        primary key,
    version          integer     not null,
    privacy_track_id uuid        not null references privacy_track,
    addressee        varchar(20) not null check (addressee in ('MINISTER', 'CAI', 'CNIL', 'PFPDT', 'CANTON', 'PERSONS', 'PUBLIC')),
    phase            integer     not null check (phase > 0),
    template         varchar(20) not null,
    template_version varchar(10) not null,
    language         varchar(2)  not null check (language in ('fr', 'en')),
    state            varchar(20) not null check (state in ('KEPT', 'REPLACED', 'SENT')),
    sha256           varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kept_at          timestamp(6) with time zone not null,
    sent_at          timestamp(6) with time zone,
    way              varchar(20) check (way in ('PORTAL', 'EMAIL', 'POST', 'PHONE', 'IN_PERSON', 'PUBLIC_NOTICE')),
    constraint sent_on_a_way check ((state = 'SENT') = (sent_at is not null) and (sent_at is null) = (way is null))
);
create unique index notice_letter_waits_once on notice_letter (privacy_track_id, addressee) where state = 'KEPT';
create unique index notice_letter_of_a_phase on notice_letter (privacy_track_id, addressee, phase) where state = 'SENT';

create function refuse_other_letter() returns trigger language plpgsql as $$
begin
    if old.state <> 'KEPT'
       or (new.privacy_track_id, new.addressee, new.phase, new.template, new.template_version, new.language, new.sha256, new.kept_at)
          is distinct from
          (old.privacy_track_id, old.addressee, old.phase, old.template, old.template_version, old.language, old.sha256, old.kept_at) then
        raise exception 'a notice that was written out is not rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger as_it_was_written_out before update on notice_letter
    for each row execute function refuse_other_letter();

-- What it says as data, the paper itself, and how it is shown that it left.
create table notice_letter_part (
    notice_letter_id uuid        not null references notice_letter,
    part             varchar(10) not null check (part in ('MERGED', 'PAPER', 'PROOF')),
    cipher           bytea       not null,
    primary key (notice_letter_id, part)
);
create trigger written_once before update or delete on notice_letter_part
    for each row execute function refuse_change();

create table notice_letter_journal (
    notice_letter_id uuid          not null references notice_letter,
    line             integer       not null,
    at               timestamp(6) with time zone not null,
    effective_on     date          not null,
    author           varchar(20)   not null,
    acted_as         varchar(30)   not null,
    step             varchar(40)   not null,
    from_state       varchar(20),
    to_state         varchar(20)   not null,
    motive           varchar(2000) not null check (motive = ''),
    primary key (notice_letter_id, line)
);
create trigger written_once before update or delete on notice_letter_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on notice_letter_journal
    for each row execute function leaf_of_act('notice_letter_id');

alter table notice_letter enable row level security;
create policy with_its_track on notice_letter to ${portal} using (privacy_track_id in (select id from privacy_track));
grant select, insert, update on notice_letter to ${portal};

alter table notice_letter_part enable row level security;
create policy with_its_letter on notice_letter_part to ${portal} using (notice_letter_id in (select id from notice_letter));
grant select, insert on notice_letter_part to ${portal};

alter table notice_letter_journal enable row level security;
create policy with_its_letter on notice_letter_journal to ${portal} using (notice_letter_id in (select id from notice_letter));
grant select, insert on notice_letter_journal to ${portal};
