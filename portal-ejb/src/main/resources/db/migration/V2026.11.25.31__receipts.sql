-- A receipt that somebody else wrote down passed through other hands: it opens nothing until whoever reported has drawn
-- one of their own.
alter table incident_case add column receipt_is_handed boolean not null default false;
comment on column incident_case.receipt_is_handed is 'somebody of the desk has seen the code';

-- Who holds a handed receipt sees their case only, and only its receipt changes, once.
create function change_receipt(told bytea, fresh bytea) returns text
    language sql security definer set search_path = public, pg_temp as $$
    update incident_case set receipt = fresh, receipt_is_handed = false
     where receipt = told and receipt_is_handed
    returning reference::text
$$;
revoke execute on function change_receipt from public;
grant execute on function change_receipt to ${portal};

-- A word to a reporter that there is something to read: to which address is sealed with a key of its own, and nothing here
-- tells of which case it is. It waits for the next hour at which such words leave, and is gone once it has left.
create table reporter_notice (
    id     uuid     primary key,
    mark   bytea    not null unique check (length(mark) = 32),
    tries  smallint not null default 0 check (tries >= 0),
    cipher bytea    not null
);
comment on column reporter_notice.mark is 'a keyed mark of the address and the day: two words on one day are one mail';

alter table reporter_notice enable row level security;
create policy portal_itself on reporter_notice to ${portal} using (asker() = '00000000-0000-0000-0000-000000000000');
create policy written on reporter_notice for insert to ${portal} with check (tries = 0);
grant select, insert, update, delete on reporter_notice to ${portal};

-- Whether it waits already may not be asked by who writes it: the database keeps one of each.
create function keep_reporter_notice(new_id uuid, new_mark bytea, new_cipher bytea) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into reporter_notice (id, mark, cipher) values (new_id, new_mark, new_cipher) on conflict (mark) do nothing;
    return found;
end
$$;
revoke execute on function keep_reporter_notice from public;
grant execute on function keep_reporter_notice to ${portal};
