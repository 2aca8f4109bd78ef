-- Who reports may keep a receipt that proves later, to a stranger, what was said and on which day: the log holds a commitment
-- to the words. Its salt is on the receipt and nowhere here, so that this column tells nobody anything they could not read
-- already. The leaf names the day and no case; it goes silent with the file of the case.
create table incident_commitment (
    incident_case_id uuid  primary key references incident_case,
    day              date  not null,
    commitment       bytea not null check (length(commitment) = 32)
);
create trigger written_once before update or delete on incident_commitment
    for each row execute function refuse_change();
alter table incident_commitment enable row level security;
create policy with_its_case on incident_commitment for select to ${portal}
    using (exists (select from incident_case c where c.id = incident_commitment.incident_case_id));
create policy written on incident_commitment for insert to ${portal} with check (true);
grant select, insert on incident_commitment to ${portal};

create function payload_of_incident_commitment(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array('incident_commitment', act -> 'day', substr(act ->> 'commitment', 3))
$$;
create function leaf_of_commitment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('incident_commitment', new.incident_case_id, 0, new.day::timestamp at time zone 'UTC',
                    payload_of_incident_commitment(to_jsonb(new)));
    return null;
end $$;
create trigger leaves_evidence after insert on incident_commitment
    for each row execute function leaf_of_commitment('incident_case_id');
