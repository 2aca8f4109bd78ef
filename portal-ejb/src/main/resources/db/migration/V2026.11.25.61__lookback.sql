-- A tie that ended longer ago than the institution looks back keeps nobody away any more (B12, recusalLookbackMonths).
create or replace function counterparties_tied_to(about uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    with declared as (
        select l.id, l.counterparty_id, l.ends_on, d.id as declaration_id,
               rank() over (partition by l.counterparty_id order by d.signed_on desc nulls last, d.reference desc) as newest
          from interest_link l join declaration d on d.id = l.declaration_id
         where d.declarant_id = about and d.state <> 'DRAFT'
    ),
    tied as (
        select l.counterparty_id from declared l
         where l.newest = 1
           and (l.ends_on is null or l.ends_on >= institution_day()
                - make_interval(months => parameter_on('recusalLookbackMonths', institution_day())::integer))
           and coalesce((select a.level from interest_assessment a
                          where a.declaration_id = l.declaration_id and a.link_id = l.id and a.activity_kind = 'CASE'
                            and a.activity = l.counterparty_id::text
                          order by a.place desc limit 1), 'MAJOR') not in ('NONE', 'MINOR')
    ),
    heads as (
        select coalesce(k.parent_id, k.id) as head
          from tied t join counterparty c on c.id = t.counterparty_id
          join counterparty k on k.id = coalesce(c.same_as_id, c.id)
    )
    select c.id from counterparty c join counterparty k on k.id = coalesce(c.same_as_id, c.id)
     where coalesce(k.parent_id, k.id) in (select head from heads)
$$;
