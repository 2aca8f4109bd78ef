-- One search over all registers (ruling 19): what can be found, and who may find it, in one table beside the registers.
--
-- How a register joins:
--   1. a view found_<kind> with the columns of found_people below, one line for each thing to find;
--   2. insert into search_kind: its place on the page, and who may find anything of it at all;
--   3. call join_search('<kind>', '<table>', '<the records that changed rows of this table concern>') for each table
--      that the view reads; in the last argument the changed rows are called "changed";
--   4. call fill_search('<kind>') for what is there already.
-- From then on every statement that changes one of these tables brings the entries up to date in its own transaction.
-- A record never changes its key. What depends on the day (a post, a version in force) is one line for each period, with
-- its days: no round at midnight, and no day on which the search is late.

create table search_kind (
    kind    varchar(20)   primary key,
    place   integer       not null unique,
    readers varchar(30)[] not null
);
grant select on search_kind to ${portal};

create table search_entry (
    kind       varchar(20)   not null references search_kind,
    record     varchar(60)   not null,
    part       varchar(60)   not null,
    label_fr   text          not null,
    label_en   text          not null,
    detail_fr  text          not null,
    detail_en  text          not null,
    path       varchar(200)  not null,
    refs       varchar(160)[] not null,
    names      tsvector      not null,
    body_fr    text,
    body_en    text,
    words_fr   tsvector      generated always as (to_tsvector('portal_fr'::regconfig, body_fr)) stored,
    words_en   tsvector      generated always as (to_tsvector('portal_en'::regconfig, body_en)) stored,
    shown      daterange     not null,
    readers    varchar(30)[] not null,
    owner      uuid,
    to_leader  boolean       not null,
    weight     real          not null,
    primary key (kind, record, part)
) partition by list (kind);
create index search_entry_names on search_entry using gin (names);
create index search_entry_words_fr on search_entry using gin (words_fr);
create index search_entry_words_en on search_entry using gin (words_en);
create index search_entry_owner on search_entry (owner);
comment on column search_entry.refs is 'what names it exactly, capitals and figures only: ATT20260001';
comment on column search_entry.names is 'each word of its label, detail and references, without accents';
comment on column search_entry.readers is 'whoever holds one of these roles finds it';
comment on column search_entry.owner is 'so does the person it is about';
comment on column search_entry.to_leader is 'and, if so, who leads this person today';
comment on column search_entry.weight is 'what counts more comes first among equals';
grant select on search_entry to ${portal};

-- The words by which things are found, to forgive a typing error. Figures are not words: every number is like another.
-- A word may stand here twice when two people wrote it first at the same moment; nobody waits for anybody.
create table search_word (word varchar(60) not null);
create index search_word_once on search_word (word);
create index search_word_like on search_word using gin (word gin_trgm_ops);
grant select on search_word to ${portal};

-- The words of a text as the search compares them.
create function bare_words(said text) returns text[]
    language sql immutable parallel safe
    as $$ select array_remove(regexp_split_to_array(public.bare(said), '[^[:alnum:]]+'), '') $$;
-- A reference as the search compares it: "att-2026-0001" is ATT20260001.
create function bare_reference(said text) returns text
    language sql immutable parallel safe
    as $$ select upper(regexp_replace(public.bare(said), '[^[:alnum:]]+', '', 'g')) $$;

-- Brings the entries of these records up to date.
create function renew_search(kind text, records text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    key text := (select format_type(atttypid, null) from pg_attribute
                  where attrelid = ('found_' || kind)::regclass and attname = 'record');
begin
    -- Who changed the same records a moment ago is waited for: what is read next is what they left.
    perform from search_entry e where e.kind = renew_search.kind and e.record = any (records) order by record, part for update;
    execute format($renew$
        with fresh as materialized (
            select f.record::text, f.part, f.label_fr, f.label_en, f.detail_fr, f.detail_en, f.path,
                   array(select bare_reference(r) from unnest(f.refs) r where r <> '') as refs,
                   array_to_tsvector(bare_words(concat_ws(' ', f.label_fr, f.label_en, f.detail_fr, f.detail_en, f.words,
                       array_to_string(f.refs, ' '))) || array(select lower(bare_reference(r)) from unnest(f.refs) r where r <> ''))
                       as names,
                   f.body_fr, f.body_en, f.shown, f.readers, f.owner, f.to_leader, f.weight
              from found_%1$s f where f.record = any ($1::%2$s[])),
        gone as (
            delete from search_entry e where e.kind = %1$L and e.record = any ($1)
               and not exists (select from fresh f where f.record = e.record and f.part = e.part)),
        learnt as (
            insert into search_word (word)
            select w.word
              from (select unnest(tsvector_to_array(f.names)) as word from fresh f
                     union
                    select unnest(bare_words(concat_ws(' ', f.body_fr, f.body_en))) from fresh f
                     where coalesce(f.body_fr, f.body_en) is not null) w
             where w.word ~ '^[[:alpha:]]{3,60}$' and not exists (select from search_word k where k.word = w.word))
        insert into search_entry as e (kind, record, part, label_fr, label_en, detail_fr, detail_en, path, refs, names,
                                       body_fr, body_en, shown, readers, owner, to_leader, weight)
        select %1$L, f.* from fresh f
            on conflict on constraint search_entry_pkey do update
           set (label_fr, label_en, detail_fr, detail_en, path, refs, names, body_fr, body_en, shown, readers, owner,
                to_leader, weight)
             = (excluded.label_fr, excluded.label_en, excluded.detail_fr, excluded.detail_en, excluded.path, excluded.refs,
                excluded.names, excluded.body_fr, excluded.body_en, excluded.shown, excluded.readers, excluded.owner,
                excluded.to_leader, excluded.weight)
         where (e.label_fr, e.label_en, e.detail_fr, e.detail_en, e.path, e.refs, e.names, e.body_fr, e.body_en, e.shown,
                e.readers, e.owner, e.to_leader, e.weight)
            is distinct from
               (excluded.label_fr, excluded.label_en, excluded.detail_fr, excluded.detail_en, excluded.path, excluded.refs,
                excluded.names, excluded.body_fr, excluded.body_en, excluded.shown, excluded.readers, excluded.owner,
                excluded.to_leader, excluded.weight)
        $renew$, kind, key) using records;
end $$;
revoke execute on function renew_search from public;

create function keep_search() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    records text[];
begin
    execute format('select array_agg(distinct t.record::text) from (%s) t(record)', tg_argv[1]) into records;
    if records is not null then
        perform renew_search(tg_argv[0], records);
    end if;
    return null;
end $$;

create procedure join_search(kind text, source text, touched text) language plpgsql as $$
declare
    change text;
begin
    execute format('create table if not exists search_%s partition of search_entry for values in (%L)', kind, kind);
    execute format('grant select on search_%s to ${portal}', kind);
    foreach change in array array['insert', 'update', 'delete'] loop
        execute format(
            'create trigger search_%1$s_%2$s after %2$s on %3$I referencing %4$s table as changed
                for each statement execute function keep_search(%1$L, %5$L)',
            kind, change, source, case change when 'delete' then 'old' else 'new' end, touched);
    end loop;
end $$;

create procedure fill_search(kind text) language plpgsql as $$
declare
    records text[];
begin
    execute format('select array_agg(distinct record::text) from found_%s', kind) into records;
    perform renew_search(kind, coalesce(records, '{}'));
end $$;

revoke execute on procedure join_search, fill_search from public;

-- People: by name, staff number, mail address, title and unit; one line for each main post.
create index assignment_main_by_person on assignment (person_id, starts_on) where is_primary;
create view found_people as
    select p.id as record, coalesce(a.id::text, '') as part,
           trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_fr,
           trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_en,
           coalesce(a.title_fr || ', ' || u.name_fr, p.staff_no) as detail_fr,
           coalesce(a.title_en || ', ' || u.name_en, p.staff_no) as detail_en,
           '/people/person?id=' || p.id as path, array[p.staff_no, p.work_email] as refs,
           coalesce(u.code, '') as words, null::text as body_fr, null::text as body_en,
           daterange(case when a.earlier then a.starts_on end, a.next_on) as shown,
           '{HR,ADMIN,AUDITOR}'::varchar(30)[] as readers, p.id as owner, true as to_leader,
           (case when p.status = 'LEFT' then 0 else 0.5 end)::real as weight
      from person p
      left join lateral (
           select m.id, m.unit_code, m.title_fr, m.title_en, m.starts_on,
                  exists (select from assignment b where b.person_id = m.person_id and b.is_primary
                             and b.starts_on < m.starts_on) as earlier,
                  (select min(n.starts_on) from assignment n where n.person_id = m.person_id and n.is_primary
                      and n.starts_on > m.starts_on) as next_on
             from assignment m where m.person_id = p.id and m.is_primary) a on true
      left join unit u on u.code = a.unit_code;

-- Units, by their names and codes: who may open the register of people finds them.
create view found_units as
    select u.code as record, '' as part, u.name_fr as label_fr, u.name_en as label_en, u.code as detail_fr, u.code as detail_en,
           '/people/register?unit=' || u.code as path, array[u.code] as refs, '' as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           '{HR,ADMIN,AUDITOR,MANAGER}'::varchar(30)[] as readers, null::uuid as owner, false as to_leader, 0::real as weight
      from unit u;

-- Articles: what is in force for everybody, what is being prepared for those who prepare it.
create view found_charters as
    select r.id as record, '' as part, coalesce(fr.title, en.title) as label_fr, coalesce(en.title, fr.title) as label_en,
           v.number || ', ' || r.code as detail_fr, v.number || ', ' || r.code as detail_en,
           '/charters/charter?id=' || v.id || '#' || r.code as path, array[]::text[] as refs, '' as words,
           fr.title || E'\n' || fr.clauses || E'\n' || fr.example as body_fr,
           en.title || E'\n' || en.clauses || E'\n' || en.example as body_en,
           case v.state when 'SCHEDULED' then daterange(v.effective_from, v.effective_to, '[]')
                        else daterange(null, null) end as shown,
           (case v.state when 'SCHEDULED' then '{EMPLOYEE}'
                         else '{POLICY_OWNER,POLICY_APPROVER,LEGAL,AUDITOR}' end)::varchar(30)[] as readers,
           null::uuid as owner, false as to_leader, (case v.state when 'SCHEDULED' then 0.5 else 0 end)::real as weight
      from article r join charter_version v on v.id = r.version_id
      left join article_text fr on fr.article_id = r.id and fr.language = 'fr'
      left join article_text en on en.article_id = r.id and en.language = 'en'
     where v.state not in ('REPEALED', 'ABANDONED') and coalesce(fr.article_id, en.article_id) is not null;

-- Signatures, by reference, code, signer and version: for the offices that read them, and for the signer.
create view found_attestations as
    select s.id as record, '' as part, s.reference as label_fr, s.reference as label_en,
           s.signer_name || ', ' || s.version_number as detail_fr, s.signer_name || ', ' || s.version_number as detail_en,
           '/attestations/attestation?id=' || s.id as path, array[s.reference, s.code] as refs, s.signer_staff_no as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           '{HR,LEGAL,AUDITOR}'::varchar(30)[] as readers, s.person_id as owner, false as to_leader, 0::real as weight
      from attestation s;

insert into search_kind (kind, place, readers) values
    ('people', 1, '{HR,ADMIN,AUDITOR}'),
    ('units', 2, '{HR,ADMIN,AUDITOR,MANAGER}'),
    ('charters', 3, '{EMPLOYEE}'),
    ('attestations', 4, '{HR,LEGAL,AUDITOR}');

call join_search('people', 'person', 'select id from changed');
call join_search('people', 'assignment', 'select person_id from changed');
create trigger search_people_renamed after update on unit referencing new table as changed
    for each statement execute function keep_search('people',
        'select a.person_id from assignment a join changed c on c.code = a.unit_code');
call join_search('units', 'unit', 'select code from changed');
call join_search('charters', 'charter_version', 'select r.id from article r join changed c on c.id = r.version_id');
call join_search('charters', 'article_text', 'select article_id from changed');
call join_search('attestations', 'attestation', 'select id from changed');

call fill_search('people');
call fill_search('units');
call fill_search('charters');
call fill_search('attestations');

-- What a reader keeps for a register: which columns are shown, and views, each a name for an address.
create table register_columns (
    person_id uuid          not null references person,
    register  varchar(40)   not null,
    columns   varchar(40)[] not null,
    primary key (person_id, register)
);
create table register_view (
    id         uuid          primary key,
    person_id  uuid          not null references person,
    register   varchar(40)   not null,
    name       varchar(60)   not null check (name <> ''),
    query      varchar(1000) not null,
    opens      boolean       not null,
    unique (person_id, register, name)
);
comment on column register_view.opens is 'does the register open with it';
create unique index register_view_opens on register_view (person_id, register) where opens;
grant select, insert, update, delete on register_columns, register_view to ${portal};
