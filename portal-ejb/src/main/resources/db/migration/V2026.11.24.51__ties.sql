-- From cases about an organisation a declared link keeps away who declared it, with all that is joined to the organisation or
-- belongs to its group, unless the officer for interests said of each of these links, of the last declaration that names it
-- and without knowing of any case, that it weighs nothing or little there.
create function counterparties_tied_to(about uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    with declared as (
        select l.id, l.counterparty_id, d.id as declaration_id,
               rank() over (partition by l.counterparty_id order by d.signed_on desc nulls last, d.reference desc) as newest
          from interest_link l join declaration d on d.id = l.declaration_id
         where d.declarant_id = about and d.state <> 'DRAFT'
    ),
    tied as (
        select l.counterparty_id from declared l
         where l.newest = 1
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
revoke execute on function counterparties_tied_to from public;
grant execute on function counterparties_tied_to to ${portal};
