-- The sessions of the ethics committee, what is on their agenda, who withdraws from an item, and the votes.

create table committee_session (
    id                  uuid         primary key,
    version             integer      not null,
    reference           varchar(20)  not null unique check (reference ~ '^S-\d{4}-(\d{2}|[XCR]\d{1,3})(-\d{1,2})?$'),
    kind                varchar(30)  not null check (kind in ('ORDINARY', 'EXTRAORDINARY', 'WRITTEN_CONSULTATION', 'REVIEW_PANEL')),
    mode                varchar(20)  not null check (mode in ('ONSITE', 'REMOTE', 'HYBRID')),
    starts_at           timestamp(6) with time zone not null,
    place               varchar(200) not null check (place <> ''),
    second_of           uuid         unique references committee_session,
    state               varchar(20)  not null check (state in ('PLANNED', 'CONVENED', 'OPEN', 'CLOSED', 'MINUTES_DRAFTED',
        'MINUTES_APPROVED', 'SIGNED', 'POSTPONED', 'CANCELLED')),
    convened_at         timestamp(6) with time zone,
    opened_at           timestamp(6) with time zone,
    closed_at           timestamp(6) with time zone,
    remarks             text         not null check (length(remarks) <= 40000),
    approved_at         timestamp(6) with time zone,
    secretary_signed    uuid         references person,
    secretary_signed_at timestamp(6) with time zone,
    chair_signed        uuid         references person,
    chair_signed_at     timestamp(6) with time zone,
    sha256              varchar(64)  not null check (sha256 ~ '^([0-9a-f]{64})?$'),
    check ((secretary_signed is null) = (secretary_signed_at is null)),
    check ((chair_signed is null) = (chair_signed_at is null)),
    check ((state = 'SIGNED') = (sha256 <> '')),
    constraint signed_by_two check (state <> 'SIGNED' or secretary_signed is not null and chair_signed is not null
        and secretary_signed <> chair_signed)
);
create index committee_session_by_start on committee_session (starts_at desc, id desc);
grant select, insert, update on committee_session to ${portal};
comment on column committee_session.second_of is 'the session without a quorum that this one takes up again';
comment on column committee_session.sha256 is 'of the minutes that both signed';

create function refuse_other_session() returns trigger language plpgsql as $$
begin
    if old.state in ('SIGNED', 'CANCELLED')
       or (new.reference, new.kind, new.second_of) is distinct from (old.reference, old.kind, old.second_of)
       or old.convened_at is not null and (new.convened_at, new.starts_at) is distinct from (old.convened_at, old.starts_at)
       or old.opened_at is not null and new.opened_at is distinct from old.opened_at
       or old.closed_at is not null and new.closed_at is distinct from old.closed_at then
        raise exception 'what happened in a session is not rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger as_it_happened before update on committee_session
    for each row execute function refuse_other_session();

-- Who came to the table and who left it, as it happened: the quorum of each item hangs on it.
create table committee_presence (
    committee_session_id uuid    not null references committee_session,
    line                 integer not null,
    seat_id              uuid    not null references committee_seat,
    here                 boolean not null,
    remote               boolean not null,
    at                   timestamp(6) with time zone not null,
    primary key (committee_session_id, line)
);
create trigger written_once before update or delete on committee_presence
    for each row execute function refuse_change();
grant select, insert on committee_presence to ${portal};

create table committee_session_journal (
    committee_session_id uuid          not null references committee_session,
    line                 integer       not null,
    at                   timestamp(6) with time zone not null,
    effective_on         date          not null,
    author               varchar(20)   not null,
    acted_as             varchar(30)   not null,
    step                 varchar(40)   not null,
    from_state           varchar(20),
    to_state             varchar(20)   not null,
    motive               varchar(2000) not null,
    primary key (committee_session_id, line)
);
create trigger written_once before update or delete on committee_session_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on committee_session_journal
    for each row execute function leaf_of_act('committee_session_id');
grant select, insert on committee_session_journal to ${portal};

create table committee_item (
    id             uuid         primary key,
    version        integer      not null,
    session_id     uuid         not null references committee_session,
    place          integer      not null check (place > 0),
    kind           varchar(20)  not null check (kind in ('CASE', 'POLICY', 'OPINION', 'FOLLOW_UP')),
    case_id        uuid,
    title          varchar(200) not null check (title <> ''),
    question       text         not null check (question <> '' and length(question) <= 20000),
    expression     boolean      not null,
    rapporteur_id  uuid         references committee_seat,
    state          varchar(20)  not null check (state in ('ON_AGENDA', 'VOTING', 'DECIDED', 'DEFERRED', 'WITHDRAWN')),
    secret         boolean      not null,
    round          integer      not null check (round > 0),
    link_with_work text         not null check (length(link_with_work) <= 20000),
    content        text         not null check (length(content) <= 20000),
    audience       text         not null check (length(audience) <= 20000),
    harm           text         not null check (length(harm) <= 20000),
    intent         text         not null check (length(intent) <= 20000),
    less_intrusive text         not null check (length(less_intrusive) <= 20000),
    proposal       text         not null check (length(proposal) <= 20000),
    finding        varchar(40)  check (finding in ('NOT_SUBSTANTIATED', 'GOOD_FAITH_ERROR', 'BREACH_MINOR', 'BREACH_SERIOUS',
        'SYSTEM_CAUSE', 'REFERRED', 'VICTIM_SUPPORTED')),
    in_favour      integer      not null check (in_favour >= 0),
    against        integer      not null check (against >= 0),
    abstained      integer      not null check (abstained >= 0),
    reasons        text         not null check (length(reasons) <= 20000),
    dissent        text         not null check (length(dissent) <= 20000),
    casting        varchar(10)  check (casting in ('FOR', 'AGAINST')),
    decided_at     timestamp(6) with time zone,
    unique (session_id, place),
    check ((kind = 'CASE') = (case_id is not null)),
    constraint decided_with_reasons check ((state = 'DECIDED') = (decided_at is not null)
        and (state <> 'DECIDED' or reasons <> '' and proposal <> '' and (kind <> 'CASE' or finding is not null)))
);
create unique index committee_item_of_a_case on committee_item (case_id) where state in ('ON_AGENDA', 'VOTING');
create index committee_item_by_case on committee_item (case_id, decided_at desc) where case_id is not null;
grant select, insert, update on committee_item to ${portal};
comment on column committee_item.title is 'the reference for a case, and nothing else';
comment on column committee_item.round is 'how often something was put to the vote';

create function refuse_other_decision() returns trigger language plpgsql as $$
begin
    if old.state in ('DECIDED', 'WITHDRAWN')
       or (new.session_id, new.place, new.kind, new.case_id) is distinct from (old.session_id, old.place, old.kind, old.case_id) then
        raise exception 'what was decided is not rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger as_it_was_decided before update on committee_item
    for each row execute function refuse_other_decision();

-- Who does not sit on an item: asked once, settled once.
create table committee_recusal (
    committee_item_id uuid        not null references committee_item,
    line              integer     not null,
    recusal_id        uuid        not null unique,
    seat_id           uuid        not null references committee_seat,
    kind              varchar(20) not null check (kind in ('SELF', 'AUTOMATIC', 'INVITED', 'CHALLENGE')),
    ground            varchar(30) not null check (ground in ('SAME_UNIT', 'HIERARCHY', 'FAMILY', 'FRIENDSHIP_OR_HOSTILITY',
        'DECLARED_INTEREST', 'PRIOR_PUBLIC_POSITION', 'REPORTER_OR_WITNESS', 'GRANTED_THE_MANDATE', 'PRIOR_INVOLVEMENT',
        'TEACHER_OF_RESPONDENT', 'OTHER')),
    reasons           text        not null check (length(reasons) <= 20000),
    requested_by      uuid        references person,
    requested_at      timestamp(6) with time zone not null,
    state             varchar(20) not null check (state in ('REQUESTED', 'UPHELD', 'REJECTED')),
    in_favour         integer     not null check (in_favour >= 0),
    against           integer     not null check (against >= 0),
    abstained         integer     not null check (abstained >= 0),
    decided_at        timestamp(6) with time zone,
    answer            text        not null check (length(answer) <= 20000),
    primary key (committee_item_id, line),
    check ((state = 'REQUESTED') = (decided_at is null)),
    check ((kind = 'AUTOMATIC') = (requested_by is null))
);
create unique index committee_recusal_once on committee_recusal (committee_item_id, seat_id) where state = 'UPHELD';
create index committee_recusal_by_seat on committee_recusal (seat_id);
grant select, insert, update on committee_recusal to ${portal};

create function refuse_settling_again() returns trigger language plpgsql as $$
begin
    if old.state <> 'REQUESTED'
       or (new.committee_item_id, new.recusal_id, new.seat_id, new.kind, new.ground, new.reasons, new.requested_by, new.requested_at)
          is distinct from
          (old.committee_item_id, old.recusal_id, old.seat_id, old.kind, old.ground, old.reasons, old.requested_by, old.requested_at) then
        raise exception 'a recusal is settled once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger settled_once before update on committee_recusal
    for each row execute function refuse_settling_again();

-- Who voted, in whose place, once a question; of a secret ballot the choice is kept nowhere but in the count. Whoever does not
-- sit on the item has no ballot, whatever the portal thinks.
create table committee_ballot (
    committee_item_id uuid        not null references committee_item,
    line              integer     not null,
    question          varchar(40) not null,
    place_id          uuid        not null references committee_seat,
    seat_id           uuid        not null references committee_seat,
    choice            varchar(10) check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    primary key (committee_item_id, line),
    unique (committee_item_id, question, place_id)
);
create trigger written_once before update or delete on committee_ballot
    for each row execute function refuse_change();
grant select, insert on committee_ballot to ${portal};

create function refuse_ballot_of_recused() returns trigger language plpgsql as $$
begin
    if exists (select from committee_recusal r where r.committee_item_id = new.committee_item_id and r.seat_id = new.seat_id
                  and r.state = 'UPHELD') then
        raise exception 'who does not sit on an item does not vote on it' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger not_recused before insert on committee_ballot
    for each row execute function refuse_ballot_of_recused();

create table committee_item_journal (
    committee_item_id uuid          not null references committee_item,
    line              integer       not null,
    at                timestamp(6) with time zone not null,
    effective_on      date          not null,
    author            varchar(20)   not null,
    acted_as          varchar(30)   not null,
    step              varchar(40)   not null,
    from_state        varchar(20),
    to_state          varchar(20)   not null,
    motive            varchar(2000) not null,
    primary key (committee_item_id, line)
);
create trigger written_once before update or delete on committee_item_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on committee_item_journal
    for each row execute function leaf_of_act('committee_item_id');
grant select, insert on committee_item_journal to ${portal};
