-- Where an interest meets what somebody does here: the topics of their mandates, the accounts in their hands, the partners
-- they bring in. Found in the transaction that makes it so, whichever of the two came last; the officer says what it means.

-- Which sectors have a stake in a topic, in the objective of an account: the rules of the house, as data.
create table topic_sector (
    topic  varchar(40) not null,
    sector varchar(30) not null,
    primary key (topic, sector)
);
create table objective_sector (
    objective varchar(30) not null,
    sector    varchar(30) not null,
    primary key (objective, sector)
);
grant select, insert, delete on topic_sector, objective_sector to ${portal};

-- The words by which two names of companies are compared: not what kind of company it is, nor the small words between.
create function party_key(name text) returns text
    language sql immutable parallel safe
    as $$
    select coalesce(nullif(array_to_string(array(
               select w from unnest(public.bare_words(replace(name, '.', ''))) with ordinality u(w, place)
                where w not in ('inc', 'ltd', 'ltee', 'limited', 'limitee', 'corp', 'corporation', 'co', 'company', 'compagnie',
                      'cie', 'sa', 'sas', 'sasu', 'sarl', 'snc', 'senc', 'se', 'ag', 'gmbh', 'kg', 'bv', 'nv', 'spa', 'srl',
                      'plc', 'llc', 'lp', 'llp', 'ab', 'as', 'oy', 'the', 'la', 'le', 'les', 'de', 'du', 'des', 'd', 'l', 'et',
                      'and', 'of')
                order by place), ' '), ''), array_to_string(public.bare_words(name), ' ')) $$;

-- Everything a company is called, and what the other companies of its group are called.
create view party_name as
    select c.id as counterparty_id, party_key(c.name) as key, false as of_the_group from counterparty c
    union
    select a.counterparty_id, party_key(a.alias), false from counterparty_alias a
    union
    select c.id, party_key(n.name), true
      from counterparty c
      join counterparty g on g.id <> c.id
       and (g.id = c.parent_id or g.parent_id = c.id or g.parent_id = c.parent_id)
     cross join lateral (select g.name union all select a.alias from counterparty_alias a where a.counterparty_id = g.id) n(name);
grant select on party_name to ${portal};

create table interest_match (
    id            uuid        primary key,
    link_id       uuid        not null references interest_link,
    person_id     uuid        not null references person,
    activity_kind varchar(20) not null check (activity_kind in ('MANDATE', 'ACCOUNT', 'PARTNER')),
    activity      uuid        not null,
    subject       varchar(40) not null,
    basis         varchar(20) not null check (basis in ('TOPIC', 'SECTOR', 'PARTNERSHIP', 'SAME_NAME', 'GROUP', 'LIKE_NAME')),
    found_at      timestamp(6) with time zone not null,
    unique (link_id, activity_kind, activity, subject)
);
create index interest_match_by_person on interest_match (person_id);
create index interest_match_by_activity on interest_match (activity_kind, activity);
create index interest_match_latest on interest_match (found_at desc, id desc);
create trigger written_once before update or delete on interest_match
    for each row execute function refuse_change();
grant select on interest_match to ${portal};
comment on column interest_match.activity is 'the mandate, the account, the use of the logo';
comment on column interest_match.subject is 'the topic of the mandate or the objective of the account by which it matters; ALL; empty for a name';

-- What the officer said of it; the last line counts. A name that is near is proposed and never taken for the same.
create table interest_match_judgement (
    match_id     uuid          not null references interest_match,
    line         integer       not null check (line >= 0),
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    standing     varchar(20)   not null check (standing in ('CONFIRMED', 'DISMISSED', 'PROPOSED')),
    motive       varchar(2000) not null check (motive <> ''),
    primary key (match_id, line)
);
create trigger written_once before update or delete on interest_match_judgement
    for each row execute function refuse_change();
grant select, insert on interest_match_judgement to ${portal};
create function leaf_of_judgement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('interest_match_judgement', new.match_id, new.line, new.at, jsonb_build_array(
        'interest_match_judgement', new.match_id, new.line, new.author, new.standing, new.motive));
    return null;
end $$;
create trigger leaves_evidence after insert on interest_match_judgement
    for each row execute function leaf_of_judgement();

-- The links that count today: of the declaration that stands, not over.
create view interest_counting as
    select l.id as link_id, l.counterparty_id, l.category, l.origin_id, d.id as declaration_id, d.declarant_id as person_id
      from declaration d join interest_link l on l.declaration_id = d.id
     where d.state = 'IN_FORCE' and coalesce(l.ends_on, 'infinity') >= institution_day()
       and not exists (select from declaration n where n.declarant_id = d.declarant_id and n.state = 'IN_FORCE'
                          and (n.in_force_on, n.signed_on, n.reference) > (d.in_force_on, d.signed_on, d.reference));
grant select on interest_counting to ${portal};

-- Is a use of the logo asked for or running? Its register comes after this one.
create function partner_counts(use uuid) returns boolean language plpgsql stable as $$
begin
    return to_regclass('logo_use') is not null and exists (
        select from logo_use u where u.id = use and u.state not in ('REJECTED', 'REVOKED', 'COMPLETED', 'WITHDRAWN')
           and coalesce(u.ends_on, 'infinity') >= institution_day());
end $$;

create function partner_named(use uuid) returns text language plpgsql stable as $$
begin
    return coalesce(case when to_regclass('logo_use') is not null
                         then (select u.partner_name from logo_use u where u.id = use) end, '');
end $$;

create view interest_match_now as
    select m.id, m.link_id, m.person_id, m.activity_kind, m.activity, m.subject, m.basis, m.found_at,
           coalesce(j.standing, 'PROPOSED') as standing, coalesce(j.motive, '') as motive, coalesce(j.line + 1, 0) as judged,
           exists (select from interest_counting c where c.link_id = m.link_id)
           and case m.activity_kind
               when 'MANDATE' then exists (select from mandate a where a.id = m.activity
                   and a.state not in ('DRAFT', 'REVOKED', 'RESIGNED', 'REJECTED', 'WITHDRAWN') and a.ends_on >= institution_day())
               when 'ACCOUNT' then exists (select from account_seat s join official_account o on o.id = s.official_account_id
                   where o.id = m.activity and s.person_id = m.person_id and o.state not in ('CLOSED', 'REJECTED')
                     and (s.until is null or s.until > institution_day()))
               else partner_counts(m.activity) end as live
      from interest_match m
      left join lateral (select g.line, g.standing, g.motive from interest_match_judgement g
                          where g.match_id = m.id order by g.line desc limit 1) j on true;
grant select on interest_match_now to ${portal};
comment on column interest_match_now.live is 'the link counts today, and so does what it meets';

-- Holds the links of these people against what they do. What was found is found once.
create function seek_matches(people uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
    select gen_random_uuid(), c.link_id, c.person_id, 'MANDATE', m.id, hit.subject, hit.basis, now()
      from interest_counting c
      join counterparty p on p.id = c.counterparty_id
      join mandate m on m.holder_id = c.person_id
       and m.state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED', 'GRANTED', 'ACTIVE', 'SUSPENDED') and m.ends_on >= institution_day()
     cross join lateral (
           select t.code as subject, case when about.it then 'TOPIC' else 'SECTOR' end as basis
             from mandate_topic s join topic t on t.code = s.topic
            cross join lateral (select exists (
                     select from interest_link_topic i join topic o on o.code = i.topic
                      where i.interest_link_id = c.link_id and (t.code in (o.code, o.parent) or t.parent = o.code)
                        and not exists (select from mandate_topic x where x.mandate_id = m.id and x.excluded and x.topic = o.code))
                  ) about(it)
            where s.mandate_id = m.id and not s.excluded and not m.every_topic
              and (about.it or exists (select from topic_sector k where k.sector = p.sector and k.topic in (t.code, t.parent)))
            union all
           select 'ALL', case when about.it then 'TOPIC' else 'SECTOR' end
             from (select exists (select from interest_link_topic i where i.interest_link_id = c.link_id
                      and not exists (select from mandate_topic x
                                       where x.mandate_id = m.id and x.excluded and x.topic = i.topic))) about(it)
            where m.every_topic and (about.it or exists (select from topic_sector k where k.sector = p.sector))) hit
     where c.person_id = any (people)
        on conflict do nothing;

    insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
    select gen_random_uuid(), c.link_id, c.person_id, 'ACCOUNT', a.id, b.objective,
           case when c.category = 'SOCIAL_MEDIA_PARTNERSHIP' then 'PARTNERSHIP' else 'SECTOR' end, now()
      from interest_counting c
      join counterparty p on p.id = c.counterparty_id
      join account_seat s on s.person_id = c.person_id and s.role in ('OWNER', 'ADMIN', 'EDITOR', 'MODERATOR')
       and (s.until is null or s.until > institution_day())
      join official_account a on a.id = s.official_account_id and a.state not in ('CLOSED', 'REJECTED')
      join account_objective b on b.official_account_id = a.id
     where c.person_id = any (people)
       and (c.category = 'SOCIAL_MEDIA_PARTNERSHIP'
            or exists (select from objective_sector k where k.sector = p.sector and k.objective = b.objective))
        on conflict do nothing;

    if to_regclass('logo_use') is not null then
        perform seek_partners(people);
    end if;
end $$;
revoke execute on function seek_matches from public;

-- A partner brought in by somebody, or by one of their people (R-17), under any of its names. Apart from what is written
-- alike, a name that is near is only proposed; what was said of a name is said of it in the next declaration as well.
create function seek_partners(people uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    with found as (
        insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
        select gen_random_uuid(), c.link_id, c.person_id, 'PARTNER', u.id, '', substr(min(n.basis), 2), now()
          from interest_counting c
          join lateral (select c.person_id as id union select l.person_id from leads l
                         where l.manager_id = c.person_id and l.is_primary and l.absent_id is null) team on true
          join logo_use u on u.requester_id = team.id and u.partner_name <> '' and partner_counts(u.id)
         cross join lateral (select party_key(u.partner_name) as key) told
         cross join lateral (
               select case when n.key = told.key then case when n.of_the_group then '2GROUP' else '1SAME_NAME' end
                           else '3LIKE_NAME' end as basis
                 from party_name n
                where n.counterparty_id = c.counterparty_id
                  and (n.key = told.key or similarity(n.key, told.key) >= 0.55
                       or least(length(n.key), length(told.key)) >= 5
                          and greatest(strict_word_similarity(n.key, told.key), strict_word_similarity(told.key, n.key)) >= 0.9)) n
         where c.person_id = any (people)
         group by c.link_id, c.person_id, u.id
            on conflict do nothing
     returning id, link_id, activity)
    insert into interest_match_judgement (match_id, line, at, effective_on, author, acted_as, standing, motive)
    select f.id, 0, now(), institution_day(), 'PORTAL', 'SYSTEM', o.standing, o.motive
      from found f
      join interest_link l on l.id = f.link_id
      join interest_link e on e.id = l.origin_id and e.counterparty_id = l.counterparty_id
      join interest_match_now o on o.link_id = e.id and o.activity_kind = 'PARTNER' and o.activity = f.activity
     where o.standing <> 'PROPOSED';
end $$;
revoke execute on function seek_partners from public;

-- Whose links are sought again: the people that the changed rows concern, the changed rows being called "changed".
create function keep_matches() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    people uuid[];
begin
    execute format('select array_agg(distinct t.id) from (%s) t(id) where exists (select from declaration d
                     where d.declarant_id = t.id and d.state = ''IN_FORCE'')', tg_argv[0]) into people;
    if people is not null then
        perform seek_matches(people);
    end if;
    return null;
end $$;

create trigger matches_of_declaration after update on declaration
    referencing old table as before new table as changed for each statement execute function keep_matches(
    'select c.declarant_id from changed c join before b on b.id = c.id where c.state = ''IN_FORCE'' and b.state <> ''IN_FORCE''');
create trigger matches_of_mandate after update on mandate
    referencing old table as before new table as changed for each statement execute function keep_matches(
    'select c.holder_id from changed c join before b on b.id = c.id where c.state <> b.state or c.ends_on is distinct from b.ends_on');
create trigger matches_of_seat after insert on account_seat
    referencing new table as changed for each statement execute function keep_matches('select person_id from changed');
create trigger matches_of_seat_again after update on account_seat
    referencing new table as changed for each statement execute function keep_matches('select person_id from changed');
create trigger matches_of_objective after insert on account_objective
    referencing new table as changed for each statement execute function keep_matches(
    'select s.person_id from changed c join account_seat s on s.official_account_id = c.official_account_id');
create trigger matches_of_counterparty after update on counterparty
    referencing new table as changed for each statement execute function keep_matches(
    'select i.person_id from changed c join interest_counting i on i.counterparty_id in (c.id, c.parent_id)');
create trigger matches_of_alias after insert on counterparty_alias
    referencing new table as changed for each statement execute function keep_matches(
    'select i.person_id from changed c join interest_counting i on i.counterparty_id = c.counterparty_id');

-- What somebody's declaration calls a company that a public file names, or another of its group; null when it does not.
create function declared_party(about uuid, payer text) returns text
    language sql stable as $$
    select p.name from interest_counting c join party_name n on n.counterparty_id = c.counterparty_id
      join counterparty p on p.id = c.counterparty_id
     where c.person_id = about and n.key = party_key(payer)
     order by n.of_the_group, p.name limit 1 $$;

-- Another rule of the house: everybody's links are sought again.
create trigger matches_of_topic_sector after insert on topic_sector
    referencing new table as changed for each statement execute function keep_matches(
    'select i.person_id from interest_counting i where exists (select from changed)');
create trigger matches_of_objective_sector after insert on objective_sector
    referencing new table as changed for each statement execute function keep_matches(
    'select i.person_id from interest_counting i where exists (select from changed)');
