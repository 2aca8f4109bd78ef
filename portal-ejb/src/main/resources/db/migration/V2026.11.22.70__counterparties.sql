-- Two spellings of one company: the one the officer does not keep stays, so that what was signed stands, and points to the
-- one that is kept. Each is found and matched under the names of both.
alter table counterparty drop constraint counterparty_state_check;
alter table counterparty add constraint counterparty_state_check check (state in ('TYPED', 'KNOWN', 'JOINED'));
alter table counterparty add column same_as_id uuid references counterparty check (same_as_id <> id);
alter table counterparty add constraint joined_to_another check ((state = 'JOINED') = (same_as_id is not null));
create index counterparty_by_same on counterparty (same_as_id) where same_as_id is not null;
create index counterparty_like on counterparty using gin (party_key(name) gin_trgm_ops);
comment on column counterparty.same_as_id is 'the spelling that is kept, for one that is not';

create or replace view party_name as
    select c.id as counterparty_id, party_key(c.name) as key, false as of_the_group from counterparty c
    union
    select a.counterparty_id, party_key(a.alias), false from counterparty_alias a
    union
    select c.id, party_key(n.name), false
      from counterparty c join counterparty k on k.id = c.same_as_id
     cross join lateral (select k.name union all select a.alias from counterparty_alias a where a.counterparty_id = k.id) n(name)
    union
    select c.id, party_key(n.name), true
      from counterparty c
      join counterparty g on g.id <> c.id and g.id is distinct from c.same_as_id
       and (g.id = c.parent_id or g.parent_id = coalesce(c.same_as_id, c.id) or g.parent_id = c.parent_id)
     cross join lateral (select g.name union all select a.alias from counterparty_alias a where a.counterparty_id = g.id) n(name);

-- Declarations are found by their reference and the declarant's name: by the officers, the auditor, and who made them.
create view found_interests as
    select d.id as record, '' as part,
           trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_fr,
           trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label_en,
           d.reference as detail_fr, d.reference as detail_en, '/interests/declaration?id=' || d.id as path,
           array[d.reference] as refs, '' as words, null::text as body_fr, null::text as body_en,
           daterange(null, null) as shown, '{COI_OFFICER,AUDITOR}'::varchar(30)[] as readers, d.declarant_id as owner,
           false as to_leader, (case when d.state = 'IN_FORCE' then 0.2 else 0.6 end)::real as weight
      from declaration d join person p on p.id = d.declarant_id
     where d.state <> 'DRAFT';
insert into search_kind (kind, place, readers) values ('interests', 46, '{EMPLOYEE}');
call join_search('interests', 'declaration', 'select id from changed');
call fill_search('interests');

-- Counterparties by any of their names: by the officers alone.
create view found_parties as
    select c.id as record, '' as part, c.name as label_fr, c.name as label_en, '' as detail_fr, '' as detail_en,
           '/interests/counterparty?id=' || c.id as path, array[]::text[] as refs,
           coalesce((select string_agg(a.alias, ' ') from counterparty_alias a where a.counterparty_id = c.id), '') as words,
           null::text as body_fr, null::text as body_en, daterange(null, null) as shown,
           '{COI_OFFICER}'::varchar(30)[] as readers, null::uuid as owner, false as to_leader,
           (case c.state when 'KNOWN' then 0.5 else 0.3 end)::real as weight
      from counterparty c where c.state <> 'JOINED';
insert into search_kind (kind, place, readers) values ('parties', 47, '{COI_OFFICER}');
call join_search('parties', 'counterparty', 'select id from changed');
call join_search('parties', 'counterparty_alias', 'select counterparty_id from changed');
call fill_search('parties');
