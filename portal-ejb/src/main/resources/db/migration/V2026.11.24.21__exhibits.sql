-- The evidence of a case: each original sealed as it arrives, in pieces, with the key of the part of the case it belongs
-- to. What stands in clear says of which kind it is and who brought it; its name, its digest and what was said about it are
-- sealed like everything people write.
create table exhibit (
    id               uuid        primary key,
    incident_case_id uuid        not null references incident_case,
    number           integer     not null check (number > 0),
    kind             varchar(10) not null check (kind in ('FILE', 'POST')),
    media            varchar(10) not null check (media in ('PNG', 'JPEG', 'GIF', 'PDF', 'MP4', 'WEBM', 'MP3', 'OGG', 'WAV')),
    part             varchar(20) not null check (part in ('CASE', 'DIALOGUE')),
    by_reporter      boolean     not null,
    author           varchar(20) not null,
    stored_on        date        not null,
    scan             varchar(12) not null check (scan in ('CLEAN', 'UNVERIFIED')),
    mark             bytea       not null check (length(mark) = 32),
    constraint numbered_once unique (incident_case_id, number),
    constraint kept_once unique (incident_case_id, mark),
    constraint a_reporter_writes_to_the_desk check (not by_reporter or (part = 'DIALOGUE' and author = ''))
);
create trigger written_once before update or delete on exhibit
    for each row execute function refuse_change();
comment on column exhibit.stored_on is 'a day and never a minute: the minute would lead to who sent it';
comment on column exhibit.mark is 'a keyed mark of the content: the same file is known again, and no file can be guessed';

create table exhibit_chunk (
    exhibit_id uuid    not null references exhibit deferrable initially deferred,
    number     integer not null check (number >= 0),
    cipher     bytea   not null,
    primary key (exhibit_id, number)
);
alter table exhibit_chunk alter column cipher set storage external;
create trigger written_once before update on exhibit_chunk
    for each row execute function refuse_change();

create table exhibit_text (
    exhibit_id uuid        not null references exhibit,
    field      varchar(40) not null,
    cipher     bytea       not null,
    primary key (exhibit_id, field)
);
create trigger written_once before update on exhibit_text
    for each row execute function refuse_change();

-- What is looked at: each page painted anew, without anything a camera or a program noted; edition 0 as it was, each later
-- one with more hidden.
create table exhibit_copy (
    exhibit_id uuid        not null references exhibit,
    page       integer     not null check (page > 0),
    edition    integer     not null check (edition >= 0),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    author     varchar(20) not null,
    made_on    date        not null,
    cipher     bytea       not null,
    primary key (exhibit_id, page, edition)
);
alter table exhibit_copy alter column cipher set storage external;
create trigger written_once before update on exhibit_copy
    for each row execute function refuse_change();

create table exhibit_journal (
    exhibit_id   uuid          not null references exhibit,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null check (to_state in ('SEALED', 'MASKED')),
    motive       varchar(2000) not null check (motive = ''),
    primary key (exhibit_id, line)
);
create trigger written_once before update or delete on exhibit_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on exhibit_journal
    for each row execute function leaf_of_act('exhibit_id');

-- Who had an exhibit in hand, line by line. The sealing of what a reporter sent is told when somebody inside first has it
-- in hand, by its day. Looking again within ten minutes is the same look. Tells the number of the line.
create function note_custody(only_exhibit uuid, taken text, who text, office text, moment timestamp with time zone, today date)
    returns integer language plpgsql as $$
declare
    last exhibit_journal;
begin
    perform pg_advisory_xact_lock(hashtextextended(only_exhibit::text, 0));
    select * into last from exhibit_journal j where j.exhibit_id = only_exhibit order by j.line desc limit 1;
    if not found then
        insert into exhibit_journal (exhibit_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
        select e.id, 0, moment, e.stored_on, e.author, case when e.by_reporter then 'SYSTEM' else office end, 'SEAL', null, 'SEALED', ''
          from exhibit e where e.id = only_exhibit;
        if taken = 'SEAL' then
            return 0;
        end if;
        last.line := 0;
        last.to_state := 'SEALED';
    end if;
    if taken = 'VIEW' and exists (select from exhibit_journal j where j.exhibit_id = only_exhibit and j.step = 'VIEW'
                                     and j.author = who and j.at > moment - interval '10 minutes') then
        return last.line;
    end if;
    insert into exhibit_journal (exhibit_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
    values (only_exhibit, last.line + 1, moment, today, who, office, taken, last.to_state,
            case taken when 'MASK' then 'MASKED' else last.to_state end, '');
    return last.line + 1;
end
$$;
revoke execute on function note_custody from public;
grant execute on function note_custody to ${portal};

-- It opens with its case. Pieces are written before their exhibit is: their number and their mark are known at the end.
alter table exhibit enable row level security;
create policy with_its_case on exhibit to ${portal}
    using (exists (select from incident_case c where c.id = incident_case_id));
grant select, insert on exhibit to ${portal};

alter table exhibit_chunk enable row level security;
create policy with_its_exhibit on exhibit_chunk to ${portal} using (exists (select from exhibit e where e.id = exhibit_id));
create policy written on exhibit_chunk for insert to ${portal} with check (true);
grant select, insert on exhibit_chunk to ${portal};

alter table exhibit_text enable row level security;
create policy with_its_exhibit on exhibit_text to ${portal} using (exists (select from exhibit e where e.id = exhibit_id));
grant select, insert on exhibit_text to ${portal};

alter table exhibit_copy enable row level security;
create policy with_its_exhibit on exhibit_copy to ${portal} using (exists (select from exhibit e where e.id = exhibit_id));
grant select, insert on exhibit_copy to ${portal};

alter table exhibit_journal enable row level security;
create policy with_its_exhibit on exhibit_journal to ${portal} using (exists (select from exhibit e where e.id = exhibit_id));
grant select, insert on exhibit_journal to ${portal};
