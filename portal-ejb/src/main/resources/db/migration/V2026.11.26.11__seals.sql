-- The seal. Every certificate the institution sealed with, so that papers of an earlier key are still known; and each paper
-- that was sealed, by its digest, with a leaf of evidence. A paper of a case stands here without its reference.
create table seal_key (
    print       varchar(64) primary key,
    certificate bytea       not null,
    first_at    timestamp(6) with time zone not null,
    check (print = encode(sha256(certificate), 'hex'))
);
create trigger written_once before update or delete on seal_key
    for each row execute function refuse_change();
grant select, insert on seal_key to ${portal};

create table seal (
    id        uuid primary key,
    kind      varchar(40) not null check (kind ~ '^[A-Z][A-Z_]{2,39}$'),
    record    uuid        not null,
    reference varchar(60) not null,
    code      varchar(40) not null,
    sha256    varchar(64) not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    key_print varchar(64) not null references seal_key,
    stamped   boolean     not null,
    at        timestamp(6) with time zone not null
);
create trigger written_once before update or delete on seal
    for each row execute function refuse_change();
grant select, insert on seal to ${portal};

create function payload_of_seal(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('seal', act -> 'id', act -> 'kind', act -> 'record', act -> 'sha256', act -> 'key_print',
                             act -> 'stamped')
$$;
create function leaf_of_seal() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('seal', new.id, 0, new.at, payload_of_seal(to_jsonb(new)));
    return null;
end $$;
create trigger leaves_evidence after insert on seal for each row execute function leaf_of_seal('id');

-- A sealed paper is compressed already: the database need not try.
alter table certificate alter column pdf set storage external;
alter table mandate_paper alter column pdf set storage external;
alter table logo_paper alter column pdf set storage external;
