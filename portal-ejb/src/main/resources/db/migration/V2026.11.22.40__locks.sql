-- An account can be closed for a time, by somebody, for a reason; nobody can sign in with it, and its sessions end.

alter table account
    add column version integer not null default 0;

create table account_journal (
    account_id   uuid          not null references account,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (account_id, line)
);
create trigger written_once before update or delete on account_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on account_journal
    for each row execute function leaf_of_act('account_id');
grant select, insert on account_journal to ${portal};
