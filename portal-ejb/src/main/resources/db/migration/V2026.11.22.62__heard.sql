-- A mandate that an interest of its holder touches is looked at again (R-13), until the officer for interests dismisses what
-- touches it, or says of the mandate that it goes on: what had been found by then is heard, what is found later is not.
create table interest_match_heard (
    match_id   uuid    primary key references interest_match,
    mandate_id uuid    not null references mandate,
    line       integer not null,
    at         timestamp(6) with time zone not null,
    foreign key (mandate_id, line) references mandate_journal deferrable initially deferred
);
create trigger written_once before update or delete on interest_match_heard
    for each row execute function refuse_change();
grant select, insert on interest_match_heard to ${portal};
create function leaf_of_hearing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('interest_match_heard', new.match_id, 0, new.at, jsonb_build_array(
        'interest_match_heard', new.match_id, new.mandate_id, new.line));
    return null;
end $$;
create trigger leaves_evidence after insert on interest_match_heard
    for each row execute function leaf_of_hearing();

-- What touches mandates today and was neither dismissed nor heard.
create view mandate_touched as
    select n.id as match_id, n.activity as mandate_id, n.person_id, n.found_at
      from interest_match_now n
     where n.activity_kind = 'MANDATE' and n.live and n.standing <> 'DISMISSED'
       and not exists (select from interest_match_heard h where h.match_id = n.id);
grant select on mandate_touched to ${portal};
