-- Who speaks at a moment: crises, what was said under a mandate, and the lines by which the register is read.

-- A time in which one voice speaks of a topic. Never prolonged: another one follows it, so that any moment can be replayed.
create table crisis (
    id          uuid          primary key,
    version     integer       not null,
    topic       varchar(40)   not null references topic (code),
    voice_id    uuid          not null references mandate,
    starts_at   timestamp(6) with time zone not null,
    ends_at     timestamp(6) with time zone not null,
    reason      varchar(2000) not null check (reason <> ''),
    declared_at timestamp(6) with time zone not null,
    declared_by varchar(20)   not null,
    ended_at    timestamp(6) with time zone,
    ended_by    varchar(20),
    state       varchar(20)   not null check (state in ('DECLARED', 'ENDED')),
    check (starts_at >= declared_at and ends_at > starts_at),
    check ((state = 'ENDED') = (ended_at is not null) and (ended_at is null) = (ended_by is null)),
    check (ended_at between declared_at and ends_at),
    constraint one_crisis_at_a_time exclude using gist
        (topic with =, tstzrange(starts_at, greatest(starts_at, least(ends_at, coalesce(ended_at, 'infinity')))) with &&)
);
grant select, insert, update on crisis to ${portal};

create function refuse_rewriting_of_crisis() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null or (new.topic, new.voice_id, new.starts_at, new.ends_at, new.reason, new.declared_at)
            is distinct from (old.topic, old.voice_id, old.starts_at, old.ends_at, old.reason, old.declared_at) then
        raise exception 'a crisis is only ended' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger only_ended before update on crisis
    for each row execute function refuse_rewriting_of_crisis();

create table crisis_journal (
    crisis_id    uuid          not null references crisis,
    line         integer       not null,
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    step         varchar(40)   not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    motive       varchar(2000) not null,
    primary key (crisis_id, line)
);
create trigger written_once before update or delete on crisis_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on crisis_journal
    for each row execute function leaf_of_act('crisis_id');
grant select, insert on crisis_journal to ${portal};

-- The crisis about a topic, or about the one it stands under, at a moment as it was known at another.
create function crisis_on(asked varchar, moment timestamp with time zone, told timestamp with time zone)
    returns table (crisis_id uuid, voice_id uuid, topic varchar, starts_at timestamp with time zone, ends_at timestamp with time zone)
    language sql stable as $$
    select c.id, c.voice_id, c.topic, c.starts_at, c.ends_at
      from crisis c
     where c.topic in (asked, (select t.parent from topic t where t.code = asked))
       and c.declared_at <= told and c.starts_at <= moment and c.ends_at > moment
       and (c.ended_at is null or c.ended_at > told or c.ended_at > moment)
     order by c.declared_at limit 1 $$;

-- What was said under a mandate, as its holder noted it: written once, a better line stands beside the one it replaces.
create table speech (
    id          uuid         primary key,
    mandate_id  uuid         not null references mandate,
    holder_id   uuid         not null references person,
    kind        varchar(20)  not null check (kind in ('INTERVIEW', 'POST', 'REPLY', 'TALK', 'LIVE', 'HEARING')),
    channel     varchar(40)  not null,
    topic       varchar(40)  not null references topic (code),
    said_on     date         not null,
    outlet      varchar(160) not null,
    said        varchar(500) not null check (said <> ''),
    link        varchar(500) not null,
    noted_at    timestamp(6) with time zone not null,
    replaces_id uuid         unique references speech,
    check (replaces_id <> id)
);
create index speech_by_mandate on speech (mandate_id, said_on desc, id);
create index speech_by_holder on speech (holder_id, said_on desc, id);
create index speech_by_day on speech (said_on desc, id desc);
create trigger written_once before update or delete on speech
    for each row execute function refuse_change();
grant select, insert on speech to ${portal};

create function leaf_of_speech() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('speech', new.id, 0, new.noted_at, jsonb_build_array(
        'speech', new.id, new.mandate_id, new.holder_id, new.kind, new.channel, new.topic, new.said_on, new.outlet, new.said,
        new.link, new.replaces_id));
    return null;
end $$;
create trigger leaves_evidence after insert on speech
    for each row execute function leaf_of_speech();

-- Who looked at what was said under a mandate, before it is renewed.
create table speech_review (
    mandate_id  uuid         not null references mandate,
    reviewed_by varchar(20)  not null,
    at          timestamp(6) with time zone not null,
    lines       integer      not null check (lines >= 0),
    note        varchar(2000) not null,
    primary key (mandate_id, at)
);
create trigger written_once before update or delete on speech_review
    for each row execute function refuse_change();
grant select, insert on speech_review to ${portal};
create function leaf_of_speech_review() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('speech_review', new.mandate_id, 0, new.at, jsonb_build_array(
        'speech_review', new.mandate_id, new.reviewed_by, new.lines, new.note));
    return null;
end $$;
create trigger leaves_evidence after insert on speech_review
    for each row execute function leaf_of_speech_review();

-- What is known of somebody on a day, as it was known at a moment: whoever asks gets the same answer.
create function holder_on(about uuid, day date, told timestamp with time zone)
    returns table (in_post boolean, employed_until date, signed_until date, unimpeded boolean)
    language sql stable as $$
    select p.starts_on <= day and coalesce(p.ends_on, 'infinity') >= day
               and (p.status <> 'LEFT' or day < institution_day()),
           p.ends_on,
           (select max(least(n.valid_until, coalesce(n.superseded_on - 1, 'infinity')))
              from attestation_now n
              join charter_version v on v.id = n.charter_version_id
              join charter c on c.id = v.charter_id and c.kind = 'CHARTER'
             where n.person_id = about and n.signed_at <= told
               and (select j.to_state from attestation_journal j
                     where j.attestation_id = n.id and j.effective_on <= day and j.at <= told
                     order by j.line desc limit 1) = 'VALID'),
           case when day >= institution_day() then p.status
                else coalesce((select j.to_state from person_journal j
                                where j.person_id = about and j.effective_on <= day and j.at <= told
                                order by j.line desc limit 1),
                              (select j.from_state from person_journal j
                                where j.person_id = about and j.effective_on > day order by j.line limit 1),
                              p.status)
           end <> 'SUSPENDED'
           and not exists (
               select 1 from obligation o join campaign g on g.id = o.campaign_id and g.kind = 'REMEDIAL'
                where o.person_id = about
                  and (select j.to_state from obligation_journal j
                        where j.obligation_id = o.id and j.effective_on <= day and j.at <= told
                        order by j.line desc limit 1) in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED'))
      from person p where p.id = about $$;

-- One line for each mandate, by which the register is turned and narrowed: written by the triggers below only. It says
-- nothing that the register's tables do not say, and a test makes it again from them.
create table mandate_entry (
    mandate_id uuid          primary key references mandate,
    reference  varchar(20)   not null,
    holder_id  uuid          not null,
    place      text          not null,
    type       varchar(30)   not null,
    state      varchar(20)   not null,
    unit_code  varchar(20)   not null,
    starts_on  date          not null,
    ends_on    date          not null,
    accept_by  date          not null,
    first_on   date          not null,
    last_on    date          not null,
    topics     varchar(40)[] not null,
    channels   varchar(40)[] not null,
    languages  varchar(2)[]  not null,
    words      text          not null
);
comment on column mandate_entry.place is 'the holder''s name, then the reference: the order of the register';
comment on column mandate_entry.starts_on is '9999-12-31 while nobody has said';
comment on column mandate_entry.first_on is 'the first and the last day it was ever known to be spoken under; whatever was corrected';
comment on column mandate_entry.topics is 'its topics and those they stand under; ALL for every topic';
grant select on mandate_entry to ${portal};

create view mandate_line as
    select m.id as mandate_id, m.reference, m.holder_id,
           bare(p.last_name) || ',' || bare(p.first_name) || ',' || m.reference as place, m.type, m.state,
           coalesce((select a.unit_code from assignment a where a.person_id = m.holder_id and a.is_primary
                      order by a.starts_on desc limit 1), '') as unit_code,
           coalesce(m.starts_on, '9999-12-31') as starts_on, coalesce(m.ends_on, '9999-12-31') as ends_on,
           coalesce(m.accept_by, '9999-12-31') as accept_by,
           coalesce((select min(lower(v.effective)) from mandate_voice v where v.mandate_id = m.id), '9999-12-31') as first_on,
           coalesce((select max(upper(v.effective)) - 1 from mandate_voice v where v.mandate_id = m.id), '0001-01-01') as last_on,
           case when m.every_topic then '{ALL}'
                else array(select distinct unnest(array_remove(array[t.code, t.parent], null))
                             from mandate_topic s join topic t on t.code = s.topic
                            where s.mandate_id = m.id and not s.excluded order by 1) end::varchar(40)[] as topics,
           case when m.every_channel then '{ALL}'
                else array(select s.channel from mandate_channel s where s.mandate_id = m.id order by 1) end::varchar(40)[]
               as channels,
           array(select s.language from mandate_language s where s.mandate_id = m.id order by 1)::varchar(2)[] as languages,
           p.search || ' ' || lower(m.reference) as words
      from mandate m join person p on p.id = m.holder_id;
grant select on mandate_line to ${portal};

create function renew_entries(mandates uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into mandate_entry as e select * from mandate_line l where l.mandate_id = any (mandates)
        on conflict (mandate_id) do update
       set (reference, holder_id, place, type, state, unit_code, starts_on, ends_on, accept_by, first_on, last_on, topics, channels,
            languages, words)
         = (excluded.reference, excluded.holder_id, excluded.place, excluded.type, excluded.state, excluded.unit_code,
            excluded.starts_on, excluded.ends_on, excluded.accept_by, excluded.first_on, excluded.last_on, excluded.topics,
            excluded.channels, excluded.languages, excluded.words)
     where (e.*) is distinct from (excluded.*) $$;
revoke execute on function renew_entries from public;

-- For each table the view reads: the mandates that the changed rows concern, the changed rows being called "changed".
create function keep_entries() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mandates uuid[];
begin
    execute format('select array_agg(distinct t.id) from (%s) t(id)', tg_argv[0]) into mandates;
    if mandates is not null then
        perform renew_entries(mandates);
    end if;
    return null;
end $$;

do $$
declare
    source text;
    touched text;
    change text;
begin
    foreach source in array array['mandate', 'mandate_topic', 'mandate_channel', 'mandate_language', 'mandate_voice',
            'person', 'assignment', 'topic'] loop
        touched := case source
            when 'mandate' then 'select id from changed'
            when 'person' then 'select m.id from changed c join mandate m on m.holder_id = c.id'
            when 'assignment' then 'select m.id from changed c join mandate m on m.holder_id = c.person_id'
            when 'topic' then 'select s.mandate_id from changed c join mandate_topic s on s.topic = c.code'
            else 'select mandate_id from changed' end;
        foreach change in array array['insert', 'update', 'delete'] loop
            continue when change = 'delete' and source in ('mandate', 'mandate_voice', 'person', 'topic');
            execute format(
                'create trigger entries_%1$s after %1$s on %2$I referencing %3$s table as changed
                    for each statement execute function keep_entries(%4$L)',
                change, source, case change when 'delete' then 'old' else 'new' end, touched);
        end loop;
    end loop;
end $$;

select renew_entries(coalesce((select array_agg(id) from mandate), '{}'));

-- The orders of the register, each for all mandates and for those people decided alike about.
create index mandate_entry_by_place on mandate_entry (place, mandate_id);
create index mandate_entry_by_end on mandate_entry (ends_on, mandate_id);
create index mandate_entry_by_state_place on mandate_entry (state, place, mandate_id);
create index mandate_entry_by_state_end on mandate_entry (state, ends_on, mandate_id);
create index mandate_entry_topics on mandate_entry using gin (topics);
create index mandate_entry_channels on mandate_entry using gin (channels);
create index mandate_entry_unit on mandate_entry (unit_code, place, mandate_id);
create index mandate_entry_unit_end on mandate_entry (unit_code, ends_on, mandate_id);
create index mandate_entry_type on mandate_entry (type, place, mandate_id);
create index mandate_entry_type_end on mandate_entry (type, ends_on, mandate_id);
create index mandate_entry_words on mandate_entry using gin (words gin_trgm_ops);
