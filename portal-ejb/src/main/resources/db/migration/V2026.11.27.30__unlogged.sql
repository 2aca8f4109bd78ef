-- The other way round: a line of a register that left no leaf, because whoever wrote it had put the trigger to sleep, or because
-- its leaf was taken away before it was gathered. Of that the log itself knows nothing; an audit asks the registers.

-- Every register that leaves leaves, by which of its columns record and line are told, and what its words are made by.
create function evidence_registers() returns table (register text, record_by text, line_by text, words text) language sql stable as $$
    select s.register, format('j.%I', s.args[1]),
           case when s.acts then 'j.line' when s.args[2] <> '' then format('j.%I', s.args[2]) end,
           case when s.acts then format('act_payload(%L, l.record, to_jsonb(j))', s.register)
                when to_regprocedure(format('payload_of_%s(jsonb)', s.register)) is not null
                then format('payload_of_%s(to_jsonb(j))', s.register) end
      from (select c.relname::text as register, p.proname = 'leaf_of_act' as acts,
                   coalesce(nullif(string_to_array(encode(t.tgargs, 'escape'), '\000'), '{""}'), '{id,""}') as args
              from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
             where t.tgname = 'leaves_evidence' and c.relnamespace = 'public'::regnamespace) s
$$;
create or replace function evidence_sources() returns table (register text, found_by text, words text) language sql stable as $$
    select r.register, r.record_by || ' = l.record' || coalesce(' and ' || r.line_by || ' = l.line', ''), r.words
      from evidence_registers() r
$$;

-- The first lines of a register without a leaf, and how many there are; a register whose lines have no number says 0.
create function unlogged_lines(of_register text, most integer) returns table (record uuid, line integer, lines bigint)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    source record;
begin
    for source in select r.register, r.record_by, coalesce(r.line_by, '0') as line, s.found_by
                    from evidence_registers() r join evidence_sources() s on s.register = r.register
                   where r.register = of_register
    loop
        return query execute format($f$
            select %s, %s, count(*) over () from %I j
             where not exists (select from evidence_leaf l where l.register = %L and %s)
             order by 1, 2 limit $1$f$, source.record_by, source.line, source.register, source.register, source.found_by)
            using most;
    end loop;
end $$;
revoke execute on function unlogged_lines from public;
grant execute on function unlogged_lines to ${portal};

-- An alarm of its own: it has no place in the log, but a record and a line.
alter table evidence_alarm drop constraint evidence_alarm_kind_check;
alter table evidence_alarm add constraint evidence_alarm_kind_check check (kind in ('CHANGED', 'UNLOGGED', 'MISSING', 'FORK'));
alter table evidence_alarm alter column first_place drop not null;
alter table evidence_alarm alter column last_place drop not null;
alter table evidence_alarm add column record uuid;
alter table evidence_alarm add column record_line integer;
alter table evidence_alarm add column lines bigint check (lines > 0);
alter table evidence_alarm add constraint says_where check (case when kind = 'UNLOGGED'
    then num_nulls(record, record_line, lines) = 0 and num_nonnulls(first_place, last_place) = 0
    else num_nonnulls(record, record_line, lines) = 0 and num_nulls(first_place, last_place) = 0 end);
comment on column evidence_alarm.record is 'the first record with a line that left no leaf, in the register told_by names';
