-- The journal of commands: every use case that changes something or hands out a file of personal data leaves a line.
-- It is written like every other journal: in the transaction of what it tells, once, with a leaf of evidence.

create table command_journal (
    id           uuid         primary key,
    at           timestamp(6) with time zone not null,
    author       varchar(20)  not null,
    on_behalf_of varchar(20)  not null default '',
    command      varchar(120) not null check (command ~ '^[a-z]+[.][A-Za-z]+[.][A-Za-z]+$'),
    record       uuid,
    outcome      varchar(10)  not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    why          varchar(120) not null default '',
    check ((outcome = 'DONE') = (why = ''))
);
create index command_by_time on command_journal (at desc, id);
create index command_by_author on command_journal (author, at desc, id);
create index command_by_record on command_journal (record, at desc) where record is not null;
grant select, insert on command_journal to ${portal};

create trigger written_once before update or delete on command_journal
    for each row execute function refuse_change();

create function leaf_of_command() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('command_journal', new.id, 1, new.at, jsonb_build_array(
        'command_journal', new.id, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        new.author, new.on_behalf_of, new.command, new.record, new.outcome, new.why));
    return null;
end $$;
create trigger leaves_evidence after insert on command_journal
    for each row execute function leaf_of_command();
