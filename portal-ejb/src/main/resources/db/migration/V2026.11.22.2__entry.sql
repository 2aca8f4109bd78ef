-- How people get in: one-time links, of which only the digest is kept, and accounts whose password changes.

-- Made at the console by the owner of the schema, and by nobody else: the portal may only say that one was used.
create table console_link (
    sha256     varchar(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    check (expires_at > made_at)
);
grant select, update (used_at) on console_link to ${portal};

-- A mailed link has no digest until its mail leaves: its secret is made then, and stands nowhere.
create table one_time_link (
    id         uuid        primary key,
    person_id  uuid        not null references person,
    purpose    varchar(20) not null check (purpose in ('INVITATION', 'RESET')),
    way        varchar(10) not null check (way in ('MAIL', 'PAPER')),
    sha256     varchar(64) unique check (sha256 ~ '^[0-9a-f]{64}$'),
    made_by    varchar(20) not null,
    made_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    void_at    timestamp(6) with time zone,
    check (expires_at > made_at),
    check (way = 'MAIL' or sha256 is not null)
);
create index one_time_link_by_person on one_time_link (person_id, made_at desc);
grant select, insert, update on one_time_link to ${portal};

-- The link a mail opens with: whoever holds the link is in, so nobody but the addressee is shown such a mail.
alter table mail add column link_id uuid references one_time_link;
create index mail_by_link on mail (link_id) where link_id is not null;

-- Each new password counts up: a session that remembers another number has ended.
alter table account add column opened_at timestamp(6) with time zone;
alter table account add column changed_at timestamp(6) with time zone;
alter table account add column changes integer not null default 0;
