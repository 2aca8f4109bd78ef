-- What every register stands on: who we are, words without accents, journals that nobody rewrites, evidence.
-- ${portal} is the role the portal works as: it has no right to change a table, a journal or a proof.

-- An extension that the administrator made already is no news.
set client_min_messages = warning;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to ${portal};

create table institution (
    id                     boolean      primary key default true check (id),
    code                   varchar(20)  not null,
    short_name             varchar(60)  not null,
    name_fr                varchar(200) not null,
    name_en                varchar(200) not null,
    jurisdiction           varchar(2)   not null check (jurisdiction in ('QC', 'CH', 'FR')),
    zone                   varchar(60)  not null,
    domain                 varchar(120) not null,
    code_prefix            varchar(4)   not null check (code_prefix ~ '^[A-Z0-9]{2,4}$'),
    authoritative_language varchar(2)   not null check (authoritative_language in ('fr', 'en')),
    help_phone             varchar(60)  not null,
    help_email             varchar(120) not null
);
grant select, insert on institution to ${portal};

-- The day it is now where the institution lives.
create function institution_day() returns date
    language sql stable
    as 'select (now() at time zone coalesce((select zone from institution), ''UTC''))::date';

-- A word as people type it: no accent, no capital. Immutable, so that an index may use it.
create function bare(word text) returns text
    language sql immutable parallel safe
    as 'select lower(public.unaccent(''public.unaccent'', word))';

create text search configuration portal_fr (copy = french);
alter text search configuration portal_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration portal_en (copy = english);
alter text search configuration portal_en alter mapping for hword, hword_part, word with unaccent, english_stem;

-- Parameters of the jurisdiction (specification B12), with their legal source and how far it was checked.
create table parameter (
    key    varchar(60)  primary key,
    value  varchar(200) not null,
    source varchar(40)  not null,
    flag   varchar(1)   not null check (flag in ('V', 'M', 'R'))
);
grant select, insert on parameter to ${portal};

-- Written once. The trigger also stops the owner's mistakes; the missing grant stops the portal.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the lines of % are written once', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Evidence (decision 14, ruling 12): each governance act leaves a salted leaf in its own transaction.
-- leaf = sha256(0x00 || salt || utf8(json array of the line)), the leaf hash of RFC 9162 over a salted commitment.
-- The salt stands apart: erasing it makes the leaf say nothing about anybody any more.
create table evidence_leaf (
    id       bigint generated always as identity primary key,
    register varchar(60) not null,
    record   uuid        not null,
    line     integer     not null,
    at       timestamp(6) with time zone not null,
    leaf     bytea       not null check (length(leaf) = 32),
    unique (register, record, line)
);
create table evidence_salt (
    leaf_id bigint primary key references evidence_leaf,
    salt    bytea  not null check (length(salt) = 32)
);
create trigger written_once before update or delete on evidence_leaf
    for each row execute function refuse_change();
grant select on evidence_leaf, evidence_salt to ${portal};

create function leaf_of(register text, record uuid, line integer, at timestamp with time zone, payload jsonb)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
    leaf_id bigint;
begin
    insert into evidence_leaf (register, record, line, at, leaf)
    values (register, record, line, at, sha256('\x00'::bytea || salt || convert_to(payload::text, 'UTF8')))
    returning id into leaf_id;
    insert into evidence_salt (leaf_id, salt) values (leaf_id, salt);
end $$;
-- Only the triggers below call it, with their owner's rights: nobody leaves a leaf without an act.
revoke execute on function leaf_of from public;

-- For every journal: create trigger leaves_evidence after insert … execute function leaf_of_act('<register>_id').
create function leaf_of_act() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    record uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    perform leaf_of(tg_table_name::text, record, new.line, new.at, jsonb_build_array(
        tg_table_name, record, new.line,
        to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.effective_on,
        new.author, new.acted_as, new.step, new.from_state, new.to_state, new.motive));
    return null;
end $$;
