-- Who sees what of an agenda: an item about a case opens with the case, and nothing of an item opens to who withdrew from it.
-- What is named, noted and counted on an item; the minutes as both signed them.

alter table committee_item add constraint about_a_case foreign key (case_id) references incident_case;

-- Did this person withdraw from an item, or was made to?
create function withdrew(only_item uuid, person uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from committee_recusal r join committee_seat s on s.id = r.seat_id
                    where r.committee_item_id = only_item and r.state = 'UPHELD' and s.person_id = person)
$$;
revoke execute on function withdrew from public;
grant execute on function withdrew to ${portal};

-- The cases on which a person does not sit, by whatever way that came to be.
create function cases_withdrawn_from(person uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.case_id from committee_item i
      join committee_recusal r on r.committee_item_id = i.id and r.state = 'UPHELD'
      join committee_seat s on s.id = r.seat_id
     where s.person_id = person and i.case_id is not null
$$;
revoke execute on function cases_withdrawn_from from public;
grant execute on function cases_withdrawn_from to ${portal};

-- What everybody at the table may know of an agenda: how many items, and from which who asks withdrew.
create function agenda_of(only_session uuid, person uuid)
    returns table (item uuid, place integer, unsettled boolean, severe boolean, withdrawn boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.id, i.place, i.state in ('ON_AGENDA', 'VOTING'), coalesce(c.severity >= 3, false), withdrew(i.id, person)
      from committee_item i left join incident_case c on c.id = i.case_id
     where i.session_id = only_session
$$;
revoke execute on function agenda_of from public;
grant execute on function agenda_of to ${portal};

-- Whoever withdrew from a case sees nothing of it any more, by role or by name.
create policy not_withdrawn on incident_case as restrictive to ${portal}
    using (id not in (select cases_withdrawn_from(asker())));

alter table committee_item enable row level security;
create policy portal_itself on committee_item to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
create policy with_its_case on committee_item to ${portal} using (
    not withdrew(id, asker()) and (case_id is null or case_id in (select id from incident_case)));

alter table committee_recusal enable row level security;
create policy with_its_item on committee_recusal to ${portal}
    using (committee_item_id in (select id from committee_item)) with check (true);

alter table committee_ballot enable row level security;
create policy with_its_item on committee_ballot to ${portal}
    using (committee_item_id in (select id from committee_item)) with check (true);

alter table committee_item_journal enable row level security;
create policy with_its_item on committee_item_journal to ${portal}
    using (committee_item_id in (select id from committee_item)) with check (true);

-- The documents an item rests on, by name.
create table committee_document (
    number            bigint generated always as identity primary key,
    committee_item_id uuid   not null references committee_item,
    name              text   not null check (name <> '' and length(name) <= 20000)
);
create index committee_document_by_item on committee_document (committee_item_id, number);
create trigger written_once before update or delete on committee_document
    for each row execute function refuse_change();
alter table committee_document enable row level security;
create policy with_its_item on committee_document to ${portal}
    using (committee_item_id in (select id from committee_item));
grant select, insert on committee_document to ${portal};

-- What is noted while the committee deliberates: sealed, and nobody reads it any more once the minutes are signed.
create table committee_note (
    number            bigint      generated always as identity primary key,
    committee_item_id uuid        not null references committee_item,
    id                uuid        not null unique,
    author            varchar(20) not null,
    written_at        timestamp(6) with time zone not null,
    cipher            bytea       not null
);
create index committee_note_by_item on committee_note (committee_item_id, number);
create trigger written_once before update or delete on committee_note
    for each row execute function refuse_change();
alter table committee_note enable row level security;
create policy with_its_item on committee_note to ${portal}
    using (committee_item_id in (select id from committee_item));
grant select, insert on committee_note to ${portal};

-- The quorum by which an item was decided: the minutes say it, whoever sits there later.
create table committee_count (
    committee_item_id uuid    primary key references committee_item,
    entitled          integer not null check (entitled > 0),
    needed            integer not null check (needed > 0),
    present           integer not null,
    constraint no_decision_without_a_quorum check (present >= needed)
);
create trigger written_once before update or delete on committee_count
    for each row execute function refuse_change();
alter table committee_count enable row level security;
create policy with_its_item on committee_count to ${portal}
    using (committee_item_id in (select id from committee_item));
grant select, insert on committee_count to ${portal};

-- The minutes as a file, sealed for the secretary's and the chair's office: whoever withdrew from an item reads a copy without it.
create table committee_minutes (
    committee_session_id uuid        primary key references committee_session,
    sha256               varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at              timestamp(6) with time zone not null,
    cipher               bytea       not null
);
create trigger written_once before update or delete on committee_minutes
    for each row execute function refuse_change();
alter table committee_minutes enable row level security;
create policy who_sits_on_all_of_it on committee_minutes to ${portal}
    using (not exists (select from agenda_of(committee_session_id, asker()) a where a.withdrawn));
grant select, insert on committee_minutes to ${portal};
