-- The evidence log (decision 14): the leaves in the order in which they were gathered, as a tree that is only added to.

-- Whose log it is, and by which key its checkpoints are checked: written at its beginning.
create table evidence_log (
    id       boolean      primary key default true check (id),
    key_line varchar(400) not null,
    begun_at timestamp(6) with time zone not null
);
create trigger written_once before update or delete on evidence_log for each row execute function refuse_change();
grant select, insert on evidence_log to ${portal};

create table evidence_entry (
    place   bigint primary key check (place >= 0),
    leaf_id bigint not null unique references evidence_leaf
);
create trigger written_once before update or delete on evidence_entry for each row execute function refuse_change();
grant select, insert on evidence_entry to ${portal};

-- 256 leaves that will never change, and the whole subtrees above such tiles.
create table evidence_tile (
    place  bigint primary key check (place >= 0),
    hashes bytea  not null check (length(hashes) = 256 * 32)
);
create trigger written_once before update or delete on evidence_tile for each row execute function refuse_change();
grant select, insert on evidence_tile to ${portal};
create table evidence_node (
    level integer not null check (level >= 8),
    place bigint  not null check (place >= 0),
    hash  bytea   not null check (length(hash) = 32),
    primary key (level, place)
);
create trigger written_once before update or delete on evidence_node for each row execute function refuse_change();
grant select, insert on evidence_node to ${portal};

create table evidence_checkpoint (
    size bigint        primary key check (size > 0),
    note varchar(2000) not null,
    at   timestamp(6) with time zone not null
);
create trigger written_once before update or delete on evidence_checkpoint for each row execute function refuse_change();
grant select, insert on evidence_checkpoint to ${portal};

-- Up to where nothing can come any more. Numbers of leaves are drawn before their act commits, so a smaller number may come
-- after a greater one: only when every transaction that could have drawn one has ended is a number settled. This is a help
-- for finding what waits and proves nothing.
create table evidence_mark (
    id        boolean primary key default true check (id),
    settled   bigint  not null,
    candidate bigint  not null,
    over      xid8
);
comment on column evidence_mark.over is 'every transaction that drew a number up to the candidate is older than this one';
insert into evidence_mark (settled, candidate) values (0, 0);
grant select on evidence_mark to ${portal};

-- What was committed and is not in the log, the smallest number first.
create function waiting_leaves(most integer) returns table (leaf_id bigint, leaf bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select l.id, l.leaf from evidence_leaf l
     where l.id > (select settled from evidence_mark)
       and not exists (select from evidence_entry e where e.leaf_id = l.id)
     order by l.id limit most
$$;
revoke execute on function waiting_leaves from public;
grant execute on function waiting_leaves to ${portal};

-- Moves the mark on, under the lock of the round and before it writes anything: its own number, drawn here, is then greater
-- than that of every transaction that may have drawn the number of a leaf so far.
create function settle_leaves() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    known evidence_mark;
    mark evidence_mark;
    drawn bigint;
    up_to bigint;
begin
    select * into known from evidence_mark;
    mark := known;
    if mark.over > pg_snapshot_xmax(pg_current_snapshot()) then
        -- Restored into another server, whose transactions are counted anew.
        mark.over := null;
    end if;
    if mark.over <= pg_snapshot_xmin(pg_current_snapshot()) then
        select min(w.leaf_id) - 1 into up_to from waiting_leaves(1) w;
        mark.settled := greatest(mark.settled, least(mark.candidate, coalesce(up_to, mark.candidate)));
        mark.over := null;
    end if;
    if mark.over is null and pg_current_xact_id_if_assigned() is null then
        select case when s.is_called then s.last_value else s.last_value - 1 end into drawn from evidence_leaf_id_seq s;
        if drawn > mark.settled then
            mark.candidate := drawn;
            mark.over := pg_current_xact_id();
        end if;
    end if;
    if mark is distinct from known then
        update evidence_mark set settled = mark.settled, candidate = mark.candidate, over = mark.over;
    end if;
end $$;
revoke execute on function settle_leaves from public;
grant execute on function settle_leaves to ${portal};

-- What is wrong with the lines behind the leaves from one place to another: a line that is not what its leaf was made of, or
-- is gone although its salt is there, or is there although its salt is gone; a leaf of which nobody knows how it was made.
-- A salt that is gone with its line was erased by rule, and is counted.
create function examined_lines(first bigint, until bigint) returns table (place bigint, finding text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    source record;
begin
    for source in
        select r.register, s.found_by, s.words
          from (select distinct l.register from evidence_entry e join evidence_leaf l on l.id = e.leaf_id
                 where e.place >= first and e.place < until) r
          left join evidence_sources() s on s.register = r.register
    loop
        if source.words is null then
            return query select e.place, 'UNKNOWN' from evidence_entry e join evidence_leaf l on l.id = e.leaf_id
                          where e.place >= first and e.place < until and l.register = source.register;
        else
            return query execute format($f$
                select x.place, x.finding from (
                    select e.place, case
                        when s.salt is null and j.line is null then 'ERASED'
                        when s.salt is null or j.line is null then 'CHANGED'
                        when l.leaf <> sha256('\x00'::bytea || s.salt || convert_to(j.line::text, 'UTF8')) then 'CHANGED' end as finding
                      from evidence_entry e join evidence_leaf l on l.id = e.leaf_id
                      left join evidence_salt s on s.leaf_id = l.id
                      left join lateral (select %s as line from %I j where %s limit 1) j on true
                     where e.place >= $1 and e.place < $2 and l.register = %L) x where x.finding is not null$f$,
                source.words, source.register, source.found_by, source.register) using first, until;
        end if;
    end loop;
end $$;
revoke execute on function examined_lines from public;
grant execute on function examined_lines to ${portal};

-- Audits: asked for, and what came of them. Nothing of it is rewritten.
create table evidence_audit (
    id       uuid        primary key,
    asked_at timestamp(6) with time zone not null,
    asked_by varchar(20) not null
);
create trigger written_once before update or delete on evidence_audit for each row execute function refuse_change();
create table evidence_audit_result (
    evidence_audit_id uuid    primary key references evidence_audit,
    ended_at          timestamp(6) with time zone not null,
    size              bigint  not null check (size >= 0),
    erased            bigint  not null check (erased >= 0),
    checkpoints       bigint  not null check (checkpoints >= 0),
    millis            bigint  not null check (millis >= 0)
);
create trigger written_once before update or delete on evidence_audit_result for each row execute function refuse_change();
create table evidence_alarm (
    evidence_audit_id uuid         not null references evidence_audit,
    line              integer      not null check (line >= 0),
    kind              varchar(10)  not null check (kind in ('CHANGED', 'MISSING', 'FORK')),
    first_place       bigint       not null check (first_place >= 0),
    last_place        bigint       not null,
    told_by           varchar(120) not null,
    primary key (evidence_audit_id, line),
    constraint from_first_to_last check (last_place >= first_place)
);
comment on column evidence_alarm.told_by is 'the register of the line, LOG for a checkpoint of its own, or the witness';
create trigger written_once before update or delete on evidence_alarm for each row execute function refuse_change();
grant select, insert on evidence_audit, evidence_audit_result, evidence_alarm to ${portal};
