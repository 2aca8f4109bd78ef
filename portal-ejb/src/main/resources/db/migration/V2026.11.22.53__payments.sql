-- What companies say in public files that they paid, held against the people of the house. A file is kept while it is read
-- and no longer; of its lines only those that could be about somebody here. Nobody is accused by a name: the person is
-- asked first, and alone.

create table payment_run (
    id          uuid         primary key,
    state       varchar(20)  not null check (state in ('WAITING', 'READING', 'READ', 'STOPPED', 'BROKEN')),
    shape       varchar(20)  not null check (shape in ('TRANSPARENCE', 'OPEN_PAYMENTS', 'GENERIC')),
    file_name   varchar(120) not null,
    charset     varchar(20)  not null check (charset in ('UTF-8', 'windows-1252')),
    sha256      varchar(64)  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bigint       not null check (bytes > 0),
    lines       integer      not null check (lines >= 0),
    lines_read  integer      not null default 0 check (lines_read >= 0),
    unreadable  integer      not null default 0 check (unreadable between 0 and lines_read),
    found       integer      not null default 0 check (found >= 0),
    known       integer      not null default 0 check (known >= 0),
    received_at timestamp(6) with time zone not null,
    received_by varchar(20)  not null,
    finished_at timestamp(6) with time zone,
    check ((state in ('READ', 'STOPPED', 'BROKEN')) = (finished_at is not null))
);
create unique index one_file_at_a_time on payment_run ((true)) where state in ('WAITING', 'READING');
create index payment_run_latest on payment_run (received_at desc);
grant select, insert, update on payment_run to ${portal};
comment on column payment_run.lines is 'line breaks under the headings: what the progress is measured by';
comment on column payment_run.known is 'lines that an earlier file told already';

create table payment_piece (
    run_id uuid    not null references payment_run,
    place  integer not null,
    body   bytea   not null,
    primary key (run_id, place)
);
alter table payment_piece alter column body set storage external;
grant select, insert, delete on payment_piece to ${portal};
comment on table payment_piece is 'the file while it is read, in compressed pieces; gone afterwards';

create table payment (
    id         uuid           primary key,
    run_id     uuid           not null references payment_run,
    line       integer        not null check (line > 1),
    mark       varchar(64)    not null unique check (mark ~ '^[0-9a-f]{64}$'),
    payer      varchar(200)   not null check (payer <> ''),
    nature     varchar(200)   not null,
    amount     numeric(14, 2) check (amount >= 0),
    currency   varchar(3)     check (currency ~ '^[A-Z]{3}$'),
    paid_on    date,
    first_name varchar(120)   not null,
    last_name  varchar(120)   not null check (last_name <> ''),
    profession varchar(120)   not null,
    town       varchar(120)   not null,
    register   varchar(40)    not null,
    check (amount is null or currency is not null)
);
create trigger written_once before update or delete on payment
    for each row execute function refuse_change();
grant select, insert on payment to ${portal};
comment on column payment.mark is 'the same line in a later file is not asked about again';

create table payment_question (
    id          uuid        primary key,
    version     integer     not null,
    state       varchar(20) not null check (state in ('ASKED', 'MINE', 'DECLARED', 'NOT_MINE', 'CLOSED')),
    payment_id  uuid        not null references payment,
    person_id   uuid        not null references person,
    basis       varchar(20) not null check (basis in ('NUMBER', 'SAME_NAME', 'LIKE_NAME')),
    namesakes   integer     not null check (namesakes >= 0),
    asked_on    date        not null,
    answered_on date        check (answered_on >= asked_on),
    unique (payment_id, person_id),
    check ((state in ('MINE', 'DECLARED', 'NOT_MINE')) <= (answered_on is not null))
);
create index payment_question_of_person on payment_question (person_id, asked_on desc, id);
create index payment_question_waiting on payment_question (asked_on, id) where state <> 'CLOSED';
grant select, insert, update on payment_question to ${portal};
comment on column payment_question.namesakes is 'how many others of the house the line could be about as well';

create table payment_question_journal (
    payment_question_id uuid          not null references payment_question,
    line                integer       not null,
    at                  timestamp(6) with time zone not null,
    effective_on        date          not null,
    author              varchar(20)   not null,
    acted_as            varchar(30)   not null,
    step                varchar(40)   not null,
    from_state          varchar(20),
    to_state            varchar(20)   not null,
    motive              varchar(2000) not null,
    primary key (payment_question_id, line)
);
create trigger written_once before update or delete on payment_question_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on payment_question_journal
    for each row execute function leaf_of_act('payment_question_id');
grant select, insert on payment_question_journal to ${portal};

-- By what somebody is looked for in a large file: each word of the family name, in the sounds that are seldom written
-- wrongly, with each initial. It only narrows: what is near enough is decided afterwards, on the whole name.
create function name_blocks(first text, last text) returns text[]
    language sql immutable parallel safe
    as $$
    select coalesce(array_agg(distinct
               left(w, 1) || regexp_replace(translate(substr(w, 2), 'aeiouyh', ''), '(.)\1+', '\1', 'g') || ' ' || i), '{}')
      from unnest(public.bare_words(last)) w,
           (select distinct left(f, 1) from unnest(public.bare_words(first)) f
             union all select '' where cardinality(public.bare_words(first)) = 0) t(i)
     where length(w) > 1 and w not in ('de', 'du', 'des', 'la', 'le', 'les', 'van', 'von', 'der', 'den', 'el', 'al', 'da', 'di')
    $$;

create table person_block (
    block     varchar(80) not null,
    person_id uuid        not null references person,
    primary key (block, person_id)
);
create index person_block_by_person on person_block (person_id);
grant select on person_block to ${portal};

-- Names change seldom, people often: only whose name is another one is looked for otherwise.
create function keep_blocks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    renamed uuid[];
begin
    if tg_op = 'INSERT' then
        select array_agg(c.id) into renamed from changed c;
    else
        select array_agg(c.id) into renamed from changed c join before b on b.id = c.id
         where (c.first_name, c.last_name, c.preferred_name) is distinct from (b.first_name, b.last_name, b.preferred_name);
        delete from person_block b where b.person_id = any (renamed);
    end if;
    insert into person_block
    select distinct left(b, 80), p.id
      from person p, unnest(name_blocks(concat_ws(' ', p.first_name, p.preferred_name), p.last_name)) b
     where p.id = any (renamed);
    return null;
end $$;
create trigger blocks_insert after insert on person referencing new table as changed
    for each statement execute function keep_blocks();
create trigger blocks_update after update on person referencing old table as before new table as changed
    for each statement execute function keep_blocks();
insert into person_block
select distinct left(b, 80), p.id from person p, unnest(name_blocks(concat_ws(' ', p.first_name, p.preferred_name), p.last_name)) b;
