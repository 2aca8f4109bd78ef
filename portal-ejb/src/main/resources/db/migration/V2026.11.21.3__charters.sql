-- Charters, their versions and what they say.

create table charter (
    id                     uuid         primary key,
    code                   varchar(30)  not null unique,
    kind                   varchar(20)  not null check (kind in ('CHARTER', 'POLICY', 'DIRECTIVE', 'GUIDE', 'HOUSE_RULES',
        'ACCOUNT_TERMS', 'COMMITTEE_RULES')),
    title_fr               varchar(200) not null,
    title_en               varchar(200) not null,
    authoritative_language varchar(2)   not null check (authoritative_language in ('fr', 'en'))
);
grant select, insert on charter to ${portal};

create table charter_version (
    id             uuid          primary key,
    version        integer       not null,
    charter_id     uuid          not null references charter,
    number         varchar(20)   not null check (number ~ '^[0-9]+\.[0-9]+\.[0-9]+$'),
    change_type    varchar(10)   not null check (change_type in ('MAJOR', 'MINOR', 'EDITORIAL')),
    state          varchar(20)   not null check (state in ('DRAFT', 'IN_CONSULTATION', 'IN_APPROVAL', 'APPROVED',
        'SCHEDULED', 'REPEALED', 'ABANDONED')),
    summary_fr     varchar(1000) not null,
    summary_en     varchar(1000) not null,
    resolution     varchar(60),
    effective_from date,
    effective_to   date,
    unique (charter_id, number),
    check (effective_to is null or effective_to >= effective_from),
    check (state <> 'SCHEDULED' or (effective_from is not null and resolution is not null)),
    constraint one_version_in_force exclude using gist
        (charter_id with =, daterange(effective_from, effective_to, '[]') with &&) where (state = 'SCHEDULED')
);
grant select, insert, update on charter_version to ${portal};

create table article (
    id         uuid        primary key,
    version_id uuid        not null references charter_version,
    code       varchar(10) not null,
    ordinal    integer     not null,
    mandatory  boolean     not null,
    unique (version_id, code),
    unique (version_id, ordinal)
);
create table article_text (
    article_id uuid         not null references article,
    language   varchar(2)   not null check (language in ('fr', 'en')),
    title      varchar(200) not null,
    clauses    text         not null,
    example    text         not null,
    why        text         not null,
    see_also   text         not null,
    words      tsvector     generated always as (case language
        when 'en' then to_tsvector('portal_en'::regconfig, title || ' ' || clauses || ' ' || example)
        else to_tsvector('portal_fr'::regconfig, title || ' ' || clauses || ' ' || example) end) stored,
    primary key (article_id, language)
);
create index article_text_words on article_text using gin (words);
create table article_note (
    article_id uuid        not null references article,
    language   varchar(2)  not null check (language in ('fr', 'en')),
    kind       varchar(20) not null check (kind in ('AUDIENCE', 'JURISDICTION')),
    target     varchar(30) not null,
    text       text        not null,
    primary key (article_id, language, kind, target)
);
create table article_citation (
    article_id   uuid        not null references article,
    catalogue_id varchar(30) not null,
    primary key (article_id, catalogue_id)
);
grant select, insert on article, article_text, article_note, article_citation to ${portal};

-- From approval on a version's words never change.
create function refuse_change_of_approved_text() returns trigger language plpgsql as $$
begin
    if exists (select 1 from article a join charter_version v on v.id = a.version_id
                where a.id = old.article_id and v.state in ('APPROVED', 'SCHEDULED', 'REPEALED')) then
        raise exception 'an approved text is never changed' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger approved_for_good before update or delete on article_text
    for each row execute function refuse_change_of_approved_text();
create trigger approved_for_good before update or delete on article_note
    for each row execute function refuse_change_of_approved_text();
