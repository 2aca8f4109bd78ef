-- What the leaf of a line was made of, written once and asked twice: by the trigger that leaves it, and by whoever proves or
-- audits it later. A register whose lines are the acts of a record is told by leaf_of_act('<record>_id'); any other has a
-- function payload_of_<register>(jsonb), and its trigger names the column of the record and, if there is one, of the line.

-- Every act waits for its leaf, so a leaf is one statement. That each salt has its leaf is held by this function alone, since
-- nobody else may write either; a foreign key would look it up again, and lock it, in every act. It runs with the rights and
-- the path of the triggers that call it, and only they may.
alter table evidence_salt drop constraint evidence_salt_leaf_id_fkey;
create or replace function leaf_of(register text, record uuid, line integer, at timestamp with time zone, payload jsonb)
    returns void language plpgsql as $$
declare
    fresh bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
begin
    with left_one as (
        insert into evidence_leaf (register, record, line, at, leaf)
        values (register, record, line, at, sha256('\x00'::bytea || fresh || convert_to(payload::text, 'UTF8')))
        returning id)
    insert into evidence_salt (leaf_id, salt) select id, fresh from left_one;
end $$;

create function act_payload(register text, record uuid, act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array(
        register, record, act -> 'line',
        to_char((act ->> 'at')::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), act -> 'effective_on',
        act -> 'author', act -> 'acted_as', act -> 'step', act -> 'from_state', act -> 'to_state', act -> 'motive')
$$;
create or replace function leaf_of_act() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    act jsonb := to_jsonb(new);
    record uuid := (act ->> tg_argv[0])::uuid;
begin
    perform leaf_of(tg_table_name::text, record, new.line, new.at, act_payload(tg_table_name::text, record, act));
    return null;
end $$;

create function payload_of_attestation(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('attestation', act -> 'id', act -> 'reference', act -> 'code', act -> 'text_sha256',
                             act -> 'evidence_sha256')
$$;
create or replace function leaf_of_attestation() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('attestation', new.id, 0, new.signed_at, payload_of_attestation(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on attestation for each row execute function leaf_of_attestation('id');

create function payload_of_command_journal(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array(
        'command_journal', act -> 'id',
        to_char((act ->> 'at')::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), act -> 'author',
        act -> 'on_behalf_of', act -> 'command', act -> 'record', act -> 'outcome', act -> 'why')
$$;
create or replace function leaf_of_command() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('command_journal', new.id, 1, new.at, payload_of_command_journal(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on command_journal for each row execute function leaf_of_command('id');

create function payload_of_speech(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array(
        'speech', act -> 'id', act -> 'mandate_id', act -> 'holder_id', act -> 'kind', act -> 'channel', act -> 'topic',
        act -> 'said_on', act -> 'outlet', act -> 'said', act -> 'link', act -> 'replaces_id')
        || case when (act ->> 'withdrawn')::boolean then '["withdrawn"]' else '[]' end::jsonb
$$;
create or replace function leaf_of_speech() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('speech', new.id, 0, new.noted_at, payload_of_speech(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on speech for each row execute function leaf_of_speech('id');

create function payload_of_speech_review(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('speech_review', act -> 'mandate_id', act -> 'reviewed_by', act -> 'lines', act -> 'note')
$$;
create or replace function leaf_of_speech_review() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('speech_review', new.mandate_id, 0, new.at, payload_of_speech_review(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on speech_review
    for each row execute function leaf_of_speech_review('mandate_id');

create function payload_of_mandate_stand_in(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array(
        'mandate_stand_in', act -> 'id', act -> 'mandate_id', act -> 'place', act -> 'earlier_id', act -> 'person_id',
        act -> 'effective_on', act -> 'author', act -> 'acted_as', act -> 'motive')
$$;
create or replace function leaf_of_stand_in() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('mandate_stand_in', new.id, 0, new.at, payload_of_mandate_stand_in(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on mandate_stand_in for each row execute function leaf_of_stand_in('id');

create function payload_of_interest_match_judgement(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('interest_match_judgement', act -> 'match_id', act -> 'line', act -> 'author', act -> 'standing',
                             act -> 'motive')
$$;
create or replace function leaf_of_judgement() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('interest_match_judgement', new.match_id, new.line, new.at,
                    payload_of_interest_match_judgement(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on interest_match_judgement
    for each row execute function leaf_of_judgement('match_id', 'line');

create function payload_of_interest_match_heard(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('interest_match_heard', act -> 'match_id', act -> 'mandate_id', act -> 'line')
$$;
create or replace function leaf_of_hearing() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('interest_match_heard', new.match_id, 0, new.at, payload_of_interest_match_heard(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on interest_match_heard
    for each row execute function leaf_of_hearing('match_id');

create function payload_of_shown_mark(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array(
        'shown_mark', act -> 'bearer', act -> 'bearer_id', act -> 'line', act -> 'effective_on', act -> 'author',
        act -> 'acted_as', act -> 'logo_use_id', act -> 'medium', act -> 'motive')
$$;
create or replace function leaf_of_shown_mark() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('shown_mark', new.bearer_id, new.line, new.at, payload_of_shown_mark(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on shown_mark
    for each row execute function leaf_of_shown_mark('bearer_id', 'line');

create function payload_of_case_year_edition(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('case_year_edition', act -> 'id', act -> 'year', act -> 'number', act -> 'sha256')
$$;
create or replace function leaf_of_year() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('case_year_edition', new.id, 0, new.made_at, payload_of_case_year_edition(to_jsonb(new)));
    return null;
end $$;
create or replace trigger leaves_evidence after insert on case_year_edition for each row execute function leaf_of_year('id');

-- Every register that leaves leaves, how its lines are found again, and what their words are made by; nothing where that
-- is not known.
create function evidence_sources() returns table (register text, found_by text, words text) language sql stable as $$
    select s.register, format('j.%I = l.record', s.args[1])
           || case when s.acts then ' and j.line = l.line' when s.args[2] <> '' then format(' and j.%I = l.line', s.args[2]) else '' end,
           case when s.acts then format('act_payload(%L, l.record, to_jsonb(j))', s.register)
                when to_regprocedure(format('payload_of_%s(jsonb)', s.register)) is not null
                then format('payload_of_%s(to_jsonb(j))', s.register) end
      from (select c.relname::text as register, p.proname = 'leaf_of_act' as acts,
                   coalesce(nullif(string_to_array(encode(t.tgargs, 'escape'), '\000'), '{""}'), '{id,""}') as args
              from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
             where t.tgname = 'leaves_evidence' and c.relnamespace = 'public'::regnamespace) s
$$;
