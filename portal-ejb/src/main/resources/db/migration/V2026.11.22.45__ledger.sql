-- A line of the ledger that should not stand is withdrawn by a line that says why; both stay.
alter table speech add column withdrawn boolean not null default false;
alter table speech add constraint only_a_line_is_withdrawn check (not withdrawn or replaces_id is not null);

-- What is noted says so in its leaf exactly as before; a withdrawal adds that it is one.
create or replace function leaf_of_speech() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('speech', new.id, 0, new.noted_at, jsonb_build_array(
        'speech', new.id, new.mandate_id, new.holder_id, new.kind, new.channel, new.topic, new.said_on, new.outlet, new.said,
        new.link, new.replaces_id) || case when new.withdrawn then '["withdrawn"]' else '[]' end::jsonb);
    return null;
end $$;
