-- Witnesses keep what the log said it was: each day they are handed the newest checkpoint, and the proof that it continues
-- the one they have.
create table evidence_witness (
    id      uuid         primary key,
    version integer      not null,
    name    varchar(120) not null check (name <> ''),
    way     varchar(10)  not null check (way in ('MAIL', 'FOLDER')),
    place   varchar(160) not null check (place <> ''),
    state   varchar(20)  not null check (state in ('NAMED', 'RELEASED')),
    constraint a_folder_has_a_plain_name check (way <> 'FOLDER' or place ~ '^[a-z0-9][a-z0-9-]{0,39}$')
);
create unique index evidence_witness_once on evidence_witness (way, place) where state = 'NAMED';
create table evidence_witness_journal (
    evidence_witness_id uuid          not null references evidence_witness,
    line                integer       not null,
    at                  timestamp(6) with time zone not null,
    effective_on        date          not null,
    author              varchar(20)   not null,
    acted_as            varchar(30)   not null,
    step                varchar(40)   not null,
    from_state          varchar(20),
    to_state            varchar(20)   not null,
    motive              varchar(2000) not null,
    primary key (evidence_witness_id, line)
);
create trigger written_once before update or delete on evidence_witness_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on evidence_witness_journal
    for each row execute function leaf_of_act('evidence_witness_id');
grant select, insert on evidence_witness, evidence_witness_journal to ${portal};
grant update (state, version) on evidence_witness to ${portal};

-- What each was handed, as it was handed.
create table evidence_delivery (
    evidence_witness_id uuid   not null references evidence_witness,
    size                bigint not null check (size > 0),
    at                  timestamp(6) with time zone not null,
    day                 date   not null,
    note                varchar(2000) not null,
    since               bigint not null check (since >= 0 and since < size),
    proof               text   not null check (proof <> ''),
    primary key (evidence_witness_id, size)
);
comment on column evidence_delivery.proof is 'that this checkpoint continues the one of the size it had before (since)';
create trigger written_once before update or delete on evidence_delivery for each row execute function refuse_change();
grant select, insert on evidence_delivery to ${portal};
