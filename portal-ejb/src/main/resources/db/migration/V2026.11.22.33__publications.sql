-- What is kept of « Puis-je publier ? »: the receipt of who asked for one, and publications that a mandate wants read first.

create sequence receipt_reference;
create sequence publication_reference;
grant usage on sequence receipt_reference, publication_reference to ${portal};

create table advice_receipt (
    id         uuid         primary key,
    reference  varchar(20)  not null unique check (reference ~ '^AVI-\d{4}-\d{4,}$'),
    code       varchar(20)  not null unique check (code ~ '^[A-Z0-9]{2,4}-[0-9A-HJ-NP-Z]{4}-[0-9A-HJ-NP-Z]{4}$'),
    person_id  uuid         not null references person,
    name       varchar(160) not null,
    at         timestamp(6) with time zone not null,
    language   varchar(2)   not null check (language in ('fr', 'en')),
    outcome    varchar(10)  not null check (outcome in ('GO', 'ASK', 'STOP')),
    channel    varchar(40)  not null,
    planned_on date         not null,
    charter    varchar(20)  not null,
    sheet      text         not null,
    sha256     varchar(64)  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pdf        bytea        not null
);
create index advice_receipt_by_person on advice_receipt (person_id, at);
create trigger written_once before update or delete on advice_receipt
    for each row execute function refuse_change();
grant select, insert on advice_receipt to ${portal};
comment on column advice_receipt.charter is 'the version in force that day';
comment on column advice_receipt.sheet is 'questions, answers and advice as they were shown, in JSON; sha256 is its digest';

create table advice_receipt_journal (
    advice_receipt_id uuid          not null references advice_receipt,
    line              integer       not null,
    at                timestamp(6) with time zone not null,
    effective_on      date          not null,
    author            varchar(20)   not null,
    acted_as          varchar(30)   not null,
    step              varchar(40)   not null,
    from_state        varchar(20),
    to_state          varchar(20)   not null,
    motive            varchar(2000) not null,
    primary key (advice_receipt_id, line)
);
create trigger written_once before update or delete on advice_receipt_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on advice_receipt_journal
    for each row execute function leaf_of_act('advice_receipt_id');
grant select, insert on advice_receipt_journal to ${portal};

create table publication (
    id              uuid          primary key,
    version         integer       not null,
    reference       varchar(20)   not null unique check (reference ~ '^PUB-\d{4}-\d{4,}$'),
    state           varchar(20)   not null check (state in ('SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'REFUSED',
        'WITHDRAWN', 'PUBLISHED', 'CORRECTED', 'REMOVED')),
    author_id       uuid          not null references person,
    mandate_id      uuid          not null references mandate,
    readers         varchar(20)   not null check (readers in ('COMMS', 'COMMS_AND_LEGAL', 'COMMITTEE')),
    channel         varchar(40)   not null,
    planned_on      date          not null,
    text            varchar(8000) not null check (text <> ''),
    sources         varchar(2000) not null,
    evidence_level  varchar(20)   not null check (evidence_level in ('GUIDELINE', 'PEER_REVIEWED', 'PREPRINT',
        'EXPERT_OPINION', 'NONE')),
    people_in_media boolean       not null,
    answers         varchar(1000) not null,
    answer_by       date          not null,
    comms_reader    uuid          references person,
    legal_reader    uuid          references person,
    chair_reader    uuid          references person,
    address         varchar(500),
    published_on    date,
    constraint nobody_reads_their_own check (comms_reader <> author_id and legal_reader <> author_id
        and chair_reader <> author_id),
    constraint two_readers_are_two_people check (comms_reader <> legal_reader),
    check (state not in ('PUBLISHED', 'CORRECTED', 'REMOVED') or (address is not null and published_on is not null))
);
create index publication_by_author on publication (author_id, id);
create index publication_by_mandate on publication (mandate_id);
create index publication_waiting on publication (answer_by, id) where state = 'SUBMITTED';
create index publication_by_reference on publication (reference desc, id desc);
grant select, insert, update on publication to ${portal};
comment on column publication.answers is 'what the author answered to the twelve questions: code by code';

-- What was read is what is posted: the words change only while a change is asked for.
create function refuse_change_of_words() returns trigger language plpgsql as $$
begin
    if new.text <> old.text and old.state <> 'CHANGES_REQUESTED' then
        raise exception 'what is being read is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger read_as_it_stands before update on publication
    for each row execute function refuse_change_of_words();

create table publication_journal (
    publication_id uuid          not null references publication,
    line           integer       not null,
    at             timestamp(6) with time zone not null,
    effective_on   date          not null,
    author         varchar(20)   not null,
    acted_as       varchar(30)   not null,
    step           varchar(40)   not null,
    from_state     varchar(20),
    to_state       varchar(20)   not null,
    motive         varchar(2000) not null,
    primary key (publication_id, line)
);
create trigger written_once before update or delete on publication_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on publication_journal
    for each row execute function leaf_of_act('publication_id');
grant select, insert on publication_journal to ${portal};

-- Found by reference, author and channel: by who reads publications, and by the author.
create view found_publications as
    select p.id as record, '' as part, p.reference as label_fr, p.reference as label_en,
           trim(a.first_name || ' ' || a.last_name) as detail_fr, trim(a.first_name || ' ' || a.last_name) as detail_en,
           '/publications/publication?id=' || p.id as path, array[p.reference] as refs, p.channel as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           (case when p.readers = 'COMMITTEE' then '{ETHICS_CHAIR,AUDITOR}'
                 when p.readers = 'COMMS' then '{COMMS,COMMS_DIRECTOR,AUDITOR}'
                 else '{COMMS,COMMS_DIRECTOR,LEGAL,AUDITOR}' end)::varchar(30)[] as readers,
           p.author_id as owner, false as to_leader, 0::real as weight
      from publication p join person a on a.id = p.author_id;
insert into search_kind (kind, place, readers) values ('publications', 33, '{COMMS,COMMS_DIRECTOR,LEGAL,ETHICS_CHAIR,AUDITOR}');
call join_search('publications', 'publication', 'select id from changed');
