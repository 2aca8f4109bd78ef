-- The outbox: a mail is written in the transaction that causes it, and sent afterwards, at least once, never forgotten.

create table mail (
    id          uuid          primary key,
    once_key    varchar(160)  not null unique,
    kind        varchar(60)   not null,
    person_id   uuid          not null references person,
    address     varchar(160)  not null,
    language    varchar(2)    not null,
    subject     varchar(300)  not null,
    body        text          not null,
    state       varchar(10)   not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    created_at  timestamp(6) with time zone not null,
    next_try_at timestamp(6) with time zone not null,
    tries       integer       not null default 0,
    sent_at     timestamp(6) with time zone,
    last_error  varchar(300)  not null default ''
);
create index mail_waiting on mail (next_try_at) where state = 'WAITING';
create index mail_by_time on mail (created_at desc, id);
grant select, insert, update on mail to ${portal};

-- The sample's sign-in list that the starter prints; empty in a real institution.
create table sample_account (
    staff_no varchar(20)  primary key,
    name     varchar(180) not null,
    roles    varchar(200) not null,
    password varchar(40)  not null,
    note     varchar(200) not null
);
grant select, insert on sample_account to ${portal};
