-- The workshop: articles are written, moved and taken out while a version is prepared, by one person at a time, and
-- discussed while it is consulted on.

alter table article
    add column revision       integer      not null default 0,
    add column code_of_ethics varchar(500) not null default '',
    -- Two articles change places in one transaction: what counts is where they stand at its end.
    drop constraint article_version_id_ordinal_key,
    add constraint article_place unique (version_id, ordinal) deferrable initially deferred;
comment on column article.code_of_ethics is 'the rules of professional codes it rests on, by the ids of their sources, by commas';
grant update, delete on article, article_text, article_note, article_citation to ${portal};

-- Who writes in a version; whoever has not been heard of for a while is away.
create table edit_lock (
    version_id uuid    primary key references charter_version,
    version    integer not null,
    state      varchar(10) not null check (state in ('HELD', 'FREE')),
    holder_id  uuid    not null references person,
    taken_at   timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone not null
);
grant select, insert, update on edit_lock to ${portal};

-- Who wrote from when, and whose place was taken.
create table edit_lock_journal (
    edit_lock_id uuid          not null references charter_version,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (edit_lock_id, line)
);
create trigger written_once before update or delete on edit_lock_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on edit_lock_journal
    for each row execute function leaf_of_act('edit_lock_id');
grant select, insert on edit_lock_journal to ${portal};

-- What is said about an article, and what is answered.
create table article_comment (
    id          uuid          primary key,
    version     integer       not null,
    version_id  uuid          not null references charter_version,
    article     varchar(10)   not null,
    answers     uuid          references article_comment,
    author_id   uuid          not null references person,
    at          timestamp(6) with time zone not null,
    words       varchar(4000) not null check (words <> ''),
    resolved_by uuid          references person,
    resolved_at timestamp(6) with time zone,
    check ((resolved_by is null) = (resolved_at is null)),
    check (answers is null or resolved_at is null)
);
create index article_comment_by_version on article_comment (version_id, article, at);
grant select, insert, update on article_comment to ${portal};
-- What was said stays said: only whether it is settled changes.
create function refuse_rewording_of_comment() returns trigger language plpgsql as $$
begin
    if (new.version_id, new.article, new.author_id, new.at, new.words) is distinct from
            (old.version_id, old.article, old.author_id, old.at, old.words) or new.answers is distinct from old.answers then
        raise exception 'a comment is never reworded' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger said_for_good before update on article_comment
    for each row execute function refuse_rewording_of_comment();

-- A text that exists as a PDF: the articles of the version tell which file it is, by its digest.
create table charter_file (
    version_id  uuid         not null references charter_version,
    language    varchar(2)   not null check (language in ('fr', 'en')),
    name        varchar(120) not null,
    pages       integer      not null check (pages > 0),
    sha256      varchar(64)  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea        not null,
    attached_at timestamp(6) with time zone not null,
    attached_by uuid         not null references person,
    primary key (version_id, language)
);
grant select, insert, delete on charter_file to ${portal};
