-- Parameters of the jurisdiction (specification B12): every value from a day on, with its source and how far it was
-- checked; the past stays readable, the future can be prepared, what is sensitive waits for a second person.

create table parameter_value (
    id          uuid         primary key,
    version     integer      not null,
    key         varchar(60)  not null,
    value       varchar(400) not null,
    from_day    date         not null,
    source      varchar(200) not null,
    flag        varchar(10)  not null check (flag in ('V', 'M', 'R')),
    profile     varchar(10),
    state       varchar(20)  not null check (state in ('PROPOSED', 'ADOPTED', 'DECLINED', 'WITHDRAWN')),
    proposed_by varchar(20)  not null,
    decided_at  timestamp(6) with time zone,
    check ((state = 'PROPOSED') = (decided_at is null))
);
create index parameter_value_by_key on parameter_value (key, from_day);
-- A second proposal waits until the first is decided.
create unique index one_proposal_at_a_time on parameter_value (key) where state = 'PROPOSED';
grant select, insert, update on parameter_value to ${portal};

create table parameter_value_journal (
    parameter_value_id uuid          not null references parameter_value,
    line               integer       not null,
    at                 timestamp(6) with time zone not null,
    effective_on       date          not null,
    author             varchar(20)   not null,
    acted_as           varchar(30)   not null,
    step               varchar(40)   not null,
    from_state         varchar(20),
    to_state           varchar(20)   not null,
    motive             varchar(2000) not null,
    primary key (parameter_value_id, line)
);
create trigger written_once before update or delete on parameter_value_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on parameter_value_journal
    for each row execute function leaf_of_act('parameter_value_id');
grant select, insert on parameter_value_journal to ${portal};

-- An adopted value is never rewritten, whoever tries: another one follows it.
create function refuse_rewriting_of_value() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED' or new.key <> old.key or new.value <> old.value then
        raise exception 'the values of % are never changed', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger never_rewritten before update or delete on parameter_value
    for each row execute function refuse_rewriting_of_value();

-- The value of a parameter on a day; before its first day, the first one.
create function parameter_on(name text, day date) returns text
    language sql stable
    as $$
        select v.value from parameter_value v
         where v.key = name and v.state = 'ADOPTED'
         order by (v.from_day <= day) desc, case when v.from_day <= day then v.from_day end desc, v.from_day,
                  v.decided_at desc
         limit 1
    $$;

-- What the first installations hold already.
insert into parameter_value (id, version, key, value, from_day, source, flag, profile, state, proposed_by, decided_at)
select gen_random_uuid(), 0, p.key, p.value, institution_day(), p.source, p.flag, i.jurisdiction, 'ADOPTED', 'PORTAL', now()
  from parameter p cross join institution i;
insert into parameter_value_journal
    (parameter_value_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
select id, 0, decided_at, from_day, 'PORTAL', 'SYSTEM', 'INSTALL', null, 'ADOPTED', '' from parameter_value;
drop table parameter;

-- Days on which the institution's offices are closed besides the public holidays of its jurisdiction.
create table closing_day (
    day     date         primary key,
    name_fr varchar(120) not null,
    name_en varchar(120) not null,
    added_by varchar(20) not null,
    added_at timestamp(6) with time zone not null
);
grant select, insert, delete on closing_day to ${portal};

-- Which jurisdiction's profile the institution lives under, since when; the last line counts.
create table jurisdiction_profile (
    number       integer     primary key generated always as identity,
    code         varchar(10) not null,
    from_day     date        not null,
    installed_at timestamp(6) with time zone not null
);
grant select, insert on jurisdiction_profile to ${portal};
insert into jurisdiction_profile (code, from_day, installed_at)
select i.jurisdiction, institution_day(), now() from institution i;
