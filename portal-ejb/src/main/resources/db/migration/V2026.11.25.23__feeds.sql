-- The private address under which somebody's own deadlines are fetched by a calendar: only what its key yields is kept.
create table calendar_feed (
    person_id uuid  primary key references person,
    sha256    bytea not null unique check (length(sha256) = 32),
    made_at   timestamp(6) with time zone not null
);
grant select, insert, update, delete on calendar_feed to ${portal};
