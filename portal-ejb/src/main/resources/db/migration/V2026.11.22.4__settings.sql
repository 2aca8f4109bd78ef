-- What an institution settles when it moves in: who it is, how it looks, its units, its first charter.

-- Marks as they were checked and written anew; the address of a mark is what it contains.
create table mark (
    sha256   varchar(64) primary key check (sha256 = encode(sha256(content), 'hex')),
    type     varchar(20) not null check (type in ('image/png', 'image/svg+xml')),
    width    integer     not null check (width > 0),
    height   integer     not null check (height > 0),
    content  bytea       not null,
    added_at timestamp(6) with time zone not null
);
create trigger written_once before update or delete on mark
    for each row execute function refuse_change();
grant select, insert on mark to ${portal};

-- settled_on: the day somebody first confirmed the names; until then they are provisional.
-- light, dark: the institution's colour in either mode, as it was accepted.
alter table institution
    add column version    integer     not null default 0,
    add column settled_on date,
    add column canton     varchar(2)  check (canton ~ '^[A-Z]{2}$'),
    add column languages  varchar(5)  not null default 'fr,en' check (languages in ('fr', 'en', 'fr,en')),
    add column light      varchar(7)  check (light ~ '^#[0-9a-f]{6}$'),
    add column dark       varchar(7)  check (dark ~ '^#[0-9a-f]{6}$'),
    add column mark       varchar(64) references mark,
    add constraint a_canton_is_swiss check (canton is null or jurisdiction = 'CH'),
    add constraint both_colours_or_none check ((light is null) = (dark is null)),
    add constraint authoritative_language_is_offered
        check (position(authoritative_language in languages) > 0);
grant update on institution to ${portal};

-- A unit that closed keeps its name for the posts people held in it. The day is its last one.
alter table unit
    add column version   integer not null default 0,
    add column closed_on date;

-- The body that approved a version, as the minutes name it.
alter table charter_version
    add column approved_by varchar(200);
