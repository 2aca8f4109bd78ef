-- What the register of mandates computes from others: whether who granted still could; what was said to whom; papers; search.

-- Does who granted a mandate still hold the power that day (10b)? What the board gave needs nobody.
create function grantor_holds(about uuid, day date) returns boolean
    language sql stable as $$
    select m.grantor_id is null
           or exists (select 1 from person g
                       where g.id = m.grantor_id and g.starts_on <= day and coalesce(g.ends_on, 'infinity') >= day
                         and (g.status <> 'LEFT' or day < institution_day()))
          and case m.granted_as
                   when 'MANAGER' then exists (
                        select 1 from assignment a
                         where a.person_id = m.holder_id and a.manager_id = m.grantor_id
                           and day between a.starts_on and coalesce(a.ends_on, 'infinity'))
                   else exists (
                        select 1 from role_assignment r
                         where r.person_id = m.grantor_id and r.role = m.granted_as and r.absent_id is null
                           and r.state in ('HELD', 'ENDED')
                           and day between r.starts_on and coalesce(r.ends_on, 'infinity')) end
      from mandate m where m.id = about $$;

-- Does somebody stand below another in the hierarchy that day (R-07)?
create function stands_below(who uuid, other uuid, day date) returns boolean
    language sql stable as $$
    with recursive above(id) as (
        select a.manager_id from assignment a
         where a.person_id = who and a.manager_id is not null
           and day between a.starts_on and coalesce(a.ends_on, 'infinity')
         union
        select a.manager_id from assignment a join above x on a.person_id = x.id
         where a.manager_id is not null and day between a.starts_on and coalesce(a.ends_on, 'infinity'))
    select exists (select 1 from above where id = other) $$;

-- Letters and cards as they were first handed over: the same bytes for ever.
create table mandate_paper (
    mandate_id uuid        not null references mandate,
    kind       varchar(10) not null check (kind in ('LETTER', 'CARD')),
    language   varchar(2)  not null check (language in ('fr', 'en')),
    made_at    timestamp(6) with time zone not null,
    sha256     varchar(64) not null,
    pdf        bytea       not null,
    primary key (mandate_id, kind, language),
    check (sha256 = encode(sha256(pdf), 'hex'))
);
create trigger written_once before update or delete on mandate_paper
    for each row execute function refuse_change();
grant select, insert on mandate_paper to ${portal};

-- Mandates, by reference, code and holder. Everybody here may know who speaks; what is only asked for is for those it
-- concerns and those who decide about it.
create view found_mandates as
    select m.id as record, '' as part,
           m.reference || ', ' || trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_fr,
           m.reference || ', ' || trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_en,
           coalesce((select string_agg(t.name_fr, ', ' order by t.name_fr) from mandate_topic s join topic t on t.code = s.topic
                      where s.mandate_id = m.id and not s.excluded), m.title_to_use) as detail_fr,
           coalesce((select string_agg(t.name_en, ', ' order by t.name_en) from mandate_topic s join topic t on t.code = s.topic
                      where s.mandate_id = m.id and not s.excluded), m.title_to_use) as detail_en,
           '/mandates/mandate?id=' || m.id as path, array[m.reference, coalesce(m.code, '')] as refs, p.staff_no as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           (case when m.code is not null then '{EMPLOYEE}'
                 else '{COMMS,COMMS_DIRECTOR,DG,LEGAL,COI_OFFICER,AUDITOR}' end)::varchar(30)[] as readers,
           m.holder_id as owner, true as to_leader, (case when m.state = 'ACTIVE' then 0.5 else 0 end)::real as weight
      from mandate m join person p on p.id = m.holder_id;
insert into search_kind (kind, place, readers) values ('mandates', 5, '{EMPLOYEE}');
call join_search('mandates', 'mandate', 'select id from changed');
call join_search('mandates', 'mandate_topic', 'select mandate_id from changed');
create trigger search_mandates_holders after update on person referencing new table as changed
    for each statement execute function keep_search('mandates',
        'select m.id from mandate m join changed c on c.id = m.holder_id');
create trigger search_mandates_renamed after update on topic referencing new table as changed
    for each statement execute function keep_search('mandates',
        'select s.mandate_id from mandate_topic s join changed c on c.code = s.topic');
call fill_search('mandates');
