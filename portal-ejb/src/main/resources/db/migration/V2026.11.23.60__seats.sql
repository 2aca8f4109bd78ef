-- Who sits on the ethics committee: proposed, appointed for a term that is renewed once, and whether the seat counts on a day
-- is never stored.

create table committee_seat (
    id             uuid        primary key,
    version        integer     not null,
    person_id      uuid        not null references person,
    kind           varchar(30) not null check (kind in ('PHYSICIAN', 'NURSE', 'ALLIED', 'RESEARCH_TEACHING',
        'STUDENT_OR_RESIDENT', 'LEGAL', 'ETHICIST', 'PATIENT_REPRESENTATIVE', 'MANAGEMENT', 'EXTERNAL', 'SECRETARY',
        'PRIVACY_ADVISER', 'HR_ADVISER', 'COMMS_ADVISER')),
    duty           varchar(20) not null check (duty in ('MEMBER', 'CHAIR', 'VICE_CHAIR')),
    outside        boolean     not null,
    substitute_for uuid        references committee_seat,
    starts_on      date        not null,
    ends_on        date        not null,
    term           integer     not null check (term between 1 and 2),
    state          varchar(20) not null check (state in ('PROPOSED', 'APPOINTED', 'DECLINED', 'ENDED')),
    pledged_on     date,
    ended_on       date,
    check (ends_on >= starts_on),
    check ((state = 'ENDED') = (ended_on is not null)),
    constraint who_presides_votes check (duty = 'MEMBER' or substitute_for is null
        and kind not in ('SECRETARY', 'PRIVACY_ADVISER', 'HR_ADVISER', 'COMMS_ADVISER')),
    constraint one_seat_of_a_person exclude using gist
        (person_id with =, daterange(starts_on, ends_on, '[]') with &&) where (state = 'APPOINTED'),
    constraint one_chair_and_one_vice_chair exclude using gist
        (duty with =, daterange(starts_on, ends_on, '[]') with &&) where (state = 'APPOINTED' and duty <> 'MEMBER')
);
create index committee_seat_by_person on committee_seat (person_id);
create index committee_seat_by_end on committee_seat (ends_on) where state = 'APPOINTED';
grant select, insert, update on committee_seat to ${portal};
comment on column committee_seat.outside is 'from outside the institution';
comment on column committee_seat.substitute_for is 'the seat whose place is taken when its holder is away or withdraws';

-- Who was proposed for what stays: a seat is appointed, pledged for, renewed and ended, never rewritten.
create function refuse_other_seat() returns trigger language plpgsql as $$
begin
    if (new.person_id, new.kind, new.duty, new.outside, new.substitute_for, new.starts_on)
       is distinct from (old.person_id, old.kind, old.duty, old.outside, old.substitute_for, old.starts_on)
       or old.pledged_on is not null and new.pledged_on is distinct from old.pledged_on
       or new.ends_on < old.ends_on or new.term < old.term
       or old.state in ('DECLINED', 'ENDED') then
        raise exception 'a seat is renewed or ended, never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger as_it_was_decided before update on committee_seat
    for each row execute function refuse_other_seat();

create table committee_seat_journal (
    committee_seat_id uuid          not null references committee_seat,
    line              integer       not null,
    at                timestamp(6) with time zone not null,
    effective_on      date          not null,
    author            varchar(20)   not null,
    acted_as          varchar(30)   not null,
    step              varchar(40)   not null,
    from_state        varchar(20),
    to_state          varchar(20)   not null,
    motive            varchar(2000) not null,
    primary key (committee_seat_id, line)
);
create trigger written_once before update or delete on committee_seat_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on committee_seat_journal
    for each row execute function leaf_of_act('committee_seat_id');
grant select, insert on committee_seat_journal to ${portal};
