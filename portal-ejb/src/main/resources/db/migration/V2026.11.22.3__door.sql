-- Wrong passwords of the last minutes, so that every node of a cluster counts the same and a restart forgives nothing.
-- The key is a keyed hash of "who, from where": nobody reads here which numbers were tried. Lines are purged.
create table password_tries (
    key     varchar(64) primary key check (key ~ '^[0-9a-f]{64}$'),
    moments timestamp(6) with time zone[] not null,
    last_at timestamp(6) with time zone   not null
);
create index password_tries_by_age on password_tries (last_at);
grant select, insert, update, delete on password_tries to ${portal};

-- With it the portal recognises the devices it has marked. Each installation makes its own; a new one makes every device
-- a stranger again, which delays nobody as long as no account is under attack.
create table door_secret (
    id     boolean primary key default true check (id),
    secret bytea   not null check (length(secret) = 32)
);
insert into door_secret (secret) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
grant select on door_secret to ${portal};
