-- A register of ten years is read mostly for what is not over: those lines have indexes of their own.

-- Whether a mandate is asked about is one step down this index, whatever the number of voices.
create index mandate_voice_by_mandate on mandate_voice (mandate_id);

-- The flag only says which lines an index may leave out: whoever asks for what is not over asks for its last day as well, so
-- that a line nobody has flagged yet is right all the same.
alter table mandate_entry add column past boolean not null default false;
comment on column mandate_entry.past is 'its last day is over for certain; one that is not flagged may be over as well';

create or replace view mandate_line as
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
           p.search || ' ' || lower(m.reference) as words,
           coalesce(m.ends_on < institution_day(), false) as past
      from mandate m join person p on p.id = m.holder_id;

create or replace function renew_entries(mandates uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into mandate_entry as e select * from mandate_line l where l.mandate_id = any (mandates)
        on conflict (mandate_id) do update
       set (reference, holder_id, place, type, state, unit_code, starts_on, ends_on, accept_by, first_on, last_on, topics, channels,
            languages, words, past)
         = (excluded.reference, excluded.holder_id, excluded.place, excluded.type, excluded.state, excluded.unit_code,
            excluded.starts_on, excluded.ends_on, excluded.accept_by, excluded.first_on, excluded.last_on, excluded.topics,
            excluded.channels, excluded.languages, excluded.words, excluded.past)
     where (e.*) is distinct from (excluded.*) $$;

-- Each night the lines that ended are flagged: nothing that anybody reads changes by it.
create function age_entries() returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    aged integer;
begin
    update mandate_entry set past = true where not past and ends_on < institution_day();
    get diagnostics aged = row_count;
    return aged;
end $$;
revoke execute on function age_entries from public;
grant execute on function age_entries to ${portal};
select age_entries();

drop index mandate_entry_by_state_place, mandate_entry_by_state_end, mandate_entry_unit, mandate_entry_unit_end,
    mandate_entry_type, mandate_entry_type_end;
create index mandate_entry_state on mandate_entry (state, place, mandate_id);
create index mandate_entry_unit on mandate_entry (unit_code, place, mandate_id);
create index mandate_entry_type on mandate_entry (type, place, mandate_id);
create index mandate_entry_live_by_place on mandate_entry (place, mandate_id) where not past;
create index mandate_entry_live_by_end on mandate_entry (ends_on, mandate_id) where not past;
create index mandate_entry_live_starts on mandate_entry (starts_on) where not past;
create index mandate_entry_live_unit on mandate_entry (unit_code, place, mandate_id) where not past;
create index mandate_entry_live_type on mandate_entry (type, place, mandate_id) where not past;
create index mandate_entry_live_state on mandate_entry (state, place, mandate_id) where not past and state <> 'ACTIVE';
create index mandate_entry_live_topics on mandate_entry using gin (topics) where not past;
create index mandate_entry_live_channels on mandate_entry using gin (channels) where not past;
create index mandate_entry_live_words on mandate_entry using gin (words gin_trgm_ops) where not past;
