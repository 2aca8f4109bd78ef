-- Each destruction leaves evidence, those of before from now on; and its certificate is sealed once in each language, for whom it
-- is for.
create function payload_of_case_destruction(act jsonb) returns jsonb language sql stable as $$
    select jsonb_build_array(
        'case_destruction', act -> 'id', act -> 'reference', act -> 'part', act -> 'outcome', act -> 'closed_on', act -> 'kept_until',
        to_char((act ->> 'destroyed_at')::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), act -> 'texts',
        act -> 'keys', act -> 'digest')
$$;
create function leaf_of_destruction() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('case_destruction', new.id, 0, new.destroyed_at, payload_of_case_destruction(to_jsonb(new)));
    return null;
end $$;
create trigger leaves_evidence after insert on case_destruction
    for each row execute function leaf_of_destruction('id');

do $$ begin
    perform leaf_of('case_destruction', d.id, 0, d.destroyed_at, payload_of_case_destruction(to_jsonb(d)))
       from case_destruction d order by d.destroyed_at, d.id;
end $$;

create table case_destruction_paper (
    case_destruction_id uuid        not null references case_destruction,
    language            varchar(2)  not null check (language in ('fr', 'en')),
    made_at             timestamp(6) with time zone not null,
    sha256              varchar(64) not null,
    pdf                 bytea       not null,
    primary key (case_destruction_id, language),
    check (sha256 = encode(sha256(pdf), 'hex'))
);
alter table case_destruction_paper alter column pdf set storage external;
create trigger written_once before update or delete on case_destruction_paper
    for each row execute function refuse_change();
alter table case_destruction_paper enable row level security;
create policy with_its_destruction on case_destruction_paper to ${portal}
    using (exists (select from case_destruction d where d.id = case_destruction_id));
grant select, insert on case_destruction_paper to ${portal};
