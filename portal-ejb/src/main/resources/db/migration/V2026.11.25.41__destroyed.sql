-- The end of a case, whole: whatever hangs on it by a foreign key, over however many tables, goes with it, unless it is named
-- here as something that is kept longer by a rule of its own. A table that is made later is destroyed without being told so.
create table case_outlives (
    relation name    primary key,
    whole    boolean not null,
    why      text    not null check (why <> '')
);
comment on column case_outlives.whole is 'with everything that hangs on it in turn';
insert into case_outlives (relation, whole, why) values
    ('case_line', true, 'the line of figures, without anybody'),
    ('privacy_track', true, 'the register of confidentiality incidents is kept longer than the file (specification B7, retention)'),
    ('committee_item', false, 'decisions of the committee are kept ten years (specification B8, retention)'),
    ('committee_item_journal', false, 'with its item'),
    ('committee_recusal', false, 'with its item'),
    ('committee_ballot', false, 'with its item'),
    ('committee_count', false, 'with its item');

-- What is left of a case when its words are gone: days and kinds, for the figures of its year.
create table case_line (
    incident_case_id uuid        primary key references incident_case,
    acknowledged_on  date,
    triaged_on       date,
    decided_on       date,
    closed_on        date        not null,
    finding          varchar(40),
    measures         text[]      not null
);
alter table case_line enable row level security;
create policy portal_itself on case_line to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
grant select on case_line to ${portal};

-- The same of every case, destroyed or not: for the owner's functions only.
create view case_days as
    select c.id, c.category, c.severity, c.state, c.received_on,
           coalesce(l.acknowledged_on, (select min(j.effective_on) from incident_case_journal j
                                         where j.incident_case_id = c.id and j.step = 'ACKNOWLEDGE')) as acknowledged_on,
           coalesce(l.triaged_on, (select min(j.effective_on) from incident_case_journal j
                                    where j.incident_case_id = c.id and j.step = 'TRIAGE')) as triaged_on,
           coalesce(l.decided_on, c.decided_on) as decided_on,
           coalesce(l.closed_on, case when c.state in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED')
               then (select max(j.effective_on) from incident_case_journal j
                      where j.incident_case_id = c.id and j.to_state = c.state and j.from_state is distinct from j.to_state)
               end) as closed_on,
           coalesce(l.finding, (select i.finding from committee_item i where i.case_id = c.id and i.state = 'DECIDED'
                                 order by i.decided_at desc limit 1)) as finding,
           coalesce(l.measures, array(select distinct i.kind::text from interim_measure i
                                       where i.incident_case_id = c.id and i.state in ('IN_FORCE', 'LIFTED') order by 1)) as measures
      from incident_case c left join case_line l on l.incident_case_id = c.id;

-- At the end of its keeping the owner deletes what was written once; nobody else may delete there at all. Leaves of the
-- evidence log stay for ever: without their salts they say nothing.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and tg_table_name <> 'evidence_leaf' and current_setting('aval.end_of_keeping', true) = 'on' then
        return old;
    end if;
    raise exception 'the lines of % are written once', tg_table_name using errcode = 'restrict_violation';
end $$;

-- What hangs on a case ($1), with the condition that finds its rows, the column that leads there, and how far away it is.
create function case_hanging(everything boolean) returns table (relation regclass, found_by text, led_by name, away integer)
    language sql stable as $$
    with recursive
    way as (
        select c.conrelid, a.attname, format('%I = $1', a.attname) as condition, 1 as away
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid = 'incident_case'::regclass
           and c.conrelid <> c.confrelid
         union
        select c.conrelid, a.attname,
               format('%I in (select %I from %s where %s)', a.attname, r.attname, w.conrelid::regclass, w.condition), w.away + 1
          from way w
          join pg_constraint c on c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid = w.conrelid
                              and c.conrelid <> c.confrelid
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          join pg_attribute r on r.attrelid = c.confrelid and r.attnum = c.confkey[1]
         where w.away < 9
           and (everything or not exists (select from case_outlives o where o.whole and o.relation::regclass = w.conrelid))
    )
    select w.conrelid::regclass, string_agg(w.condition, ' or '), min(w.attname::text)::name, max(w.away)
      from way w
     where everything or not exists (select from case_outlives o where o.relation::regclass = w.conrelid)
     group by w.conrelid
$$;

create type case_gone as (texts integer, keys integer, digest bytea);

-- Who reported, and where they are reached.
create function destroy_identity(only_case uuid, keep_mark boolean) returns case_gone language plpgsql as $$
declare
    gone case_gone;
begin
    select count(*), sha256(coalesce(string_agg(sha256(cipher), ''::bytea order by number), ''::bytea))
      into gone.texts, gone.digest
      from incident_text where incident_case_id = only_case and part in ('VAULT', 'ADDRESS');
    delete from incident_key where part in ('VAULT', 'ADDRESS') and sealed_id = only_case
        or sealed_id in (select o.id from identity_opening o where o.incident_case_id = only_case);
    get diagnostics gone.keys = row_count;
    delete from incident_text where incident_case_id = only_case and part in ('VAULT', 'ADDRESS');
    update incident_case set reporter_mark = case when keep_mark then reporter_mark end where id = only_case;
    return gone;
end $$;

-- Everything that hangs on it: the keys first, then what they sealed, the salts of its leaves, and every row.
create function destroy_hanging(only_case uuid, everything boolean) returns case_gone language plpgsql as $$
declare
    gone case_gone := (0, 0, ''::bytea);
    hanging record;
    many integer;
    sum_of bytea;
begin
    delete from incident_key where sealed_id = only_case;
    get diagnostics gone.keys = row_count;
    for hanging in
        select h.* from case_hanging(true) h
         where exists (select from pg_attribute a where a.attrelid = h.relation and a.attname = 'id'
                          and a.atttypid = 'uuid'::regtype)
           and (everything or h.relation not in (select o.relation::regclass from case_outlives o where o.whole))
    loop
        execute format('delete from incident_key where sealed_id in (select id from %s where %s)', hanging.relation, hanging.found_by)
          using only_case;
        get diagnostics many = row_count;
        gone.keys := gone.keys + many;
    end loop;
    perform set_config('aval.end_of_keeping', 'on', true);
    for hanging in select h.* from case_hanging(everything) h order by h.away desc, h.relation::text loop
        if exists (select from pg_attribute a where a.attrelid = hanging.relation and a.attname = 'cipher' and not a.attisdropped) then
            execute format('select count(*), coalesce(string_agg(sha256(cipher), ''''::bytea order by sha256(cipher)), ''''::bytea)
                              from %s where %s', hanging.relation, hanging.found_by) into many, sum_of using only_case;
            gone.texts := gone.texts + many;
            gone.digest := gone.digest || sum_of;
        end if;
        if exists (select from pg_trigger t where t.tgrelid = hanging.relation and t.tgname = 'leaves_evidence') then
            execute format('delete from evidence_salt s using evidence_leaf l where l.id = s.leaf_id and l.register = %L
                               and l.record in (select %I from %s where %s)',
                           hanging.relation::text, hanging.led_by, hanging.relation, hanging.found_by) using only_case;
        end if;
        execute format('delete from %s where %s', hanging.relation, hanging.found_by) using only_case;
    end loop;
    perform set_config('aval.end_of_keeping', 'off', true);
    gone.digest := sha256(gone.digest);
    return gone;
end $$;

-- The line itself stays for its figures, without a person, a place or a day of what happened.
create function strip_case(only_case uuid) returns void language sql as $$
    update incident_case set destroyed_on = institution_day(), unit_code = null, occurred_from = null, occurred_until = null,
           recorded_by = 'PORTAL', reporter_mark = null, proposed_severity = null, proposed_by = null, destination = null,
           duplicate_of = null, receipt = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
     where id = only_case;
    update incident_case set duplicate_of = null where duplicate_of = only_case
$$;

create function keep_line(only_case uuid, ended date) returns void language sql as $$
    insert into case_line (incident_case_id, acknowledged_on, triaged_on, decided_on, closed_on, finding, measures)
    select d.id, d.acknowledged_on, d.triaged_on, d.decided_on, ended, d.finding, d.measures from case_days d where d.id = only_case
$$;

-- A certificate outlives the last line of its case.
alter table case_destruction drop constraint case_destruction_incident_case_id_fkey;
alter table case_destruction drop constraint case_destruction_part_check;
alter table case_destruction add constraint case_destruction_part_check check (part in ('IDENTITY', 'CONTENT', 'LINE'));

-- May this part go now? The line goes last, when its words are gone and its year is over.
create function is_kept(known incident_case, wanted text, until date) returns boolean language sql stable as $$
    select asker() is distinct from '00000000-0000-0000-0000-000000000000' or until >= institution_day()
        or known.state not in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED')
        or (known.destroyed_on is null) is distinct from (wanted <> 'LINE')
        or wanted = 'LINE' and extract(year from known.received_on) >= extract(year from institution_day())
        or exists (select from case_hold h where h.reference = known.reference and h.state = 'HELD')
$$;

create or replace function destroy_case(only_case uuid, wanted text, how text, ended date, until date, moment timestamp with time zone,
                                        keep_mark boolean, excluded text) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    known incident_case;
    made uuid := gen_random_uuid();
    gone case_gone;
begin
    select * into strict known from incident_case where id = only_case for update;
    if is_kept(known, wanted, until) then
        raise exception 'this case is kept' using errcode = 'restrict_violation';
    end if;
    if wanted = 'CONTENT' then
        perform keep_line(only_case, ended);
    end if;
    if wanted = 'IDENTITY' then
        gone := destroy_identity(only_case, keep_mark);
    else
        gone := destroy_hanging(only_case, wanted = 'LINE');
        perform strip_case(only_case);
    end if;
    if wanted = 'LINE' then
        delete from incident_case where id = only_case;
    end if;
    insert into case_destruction (id, incident_case_id, reference, desk, part, outcome, closed_on, kept_until, destroyed_at,
                                  destroyed_on, texts, keys, digest)
    values (made, only_case, known.reference, known.desk, wanted, how, ended, until, moment, institution_day(), gone.texts,
            gone.keys, gone.digest);
    insert into case_destruction_excluded (case_destruction_id, mark)
    select made, decode(e, 'hex') from unnest(string_to_array(nullif(excluded, ''), ',')) e
     union
    select made, e.mark from case_destruction_excluded e join case_destruction d on d.id = e.case_destruction_id
     where d.incident_case_id = only_case and wanted = 'LINE';
    return made;
end $$;
revoke execute on function destroy_case from public;
grant execute on function destroy_case to ${portal};

-- The register of confidentiality incidents is read as long as it is kept: also when the file of the case is gone. Who must
-- not have known of the case does not know of its line either.
create function privacy_lines_left() returns table (id uuid, reference text, category text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.id, c.reference::text, c.category::text from incident_case c
     where c.destroyed_on is not null and c.personal_data and 'PRIVACY' in (select case_roles(asker()))
       and not exists (select from case_destruction d join case_destruction_excluded e on e.case_destruction_id = d.id
                        where d.incident_case_id = c.id and e.mark = asker_mark())
$$;
revoke execute on function privacy_lines_left from public;
grant execute on function privacy_lines_left to ${portal};
create policy of_what_is_left on privacy_track for select to ${portal}
    using (incident_case_id in (select id from privacy_lines_left()));
