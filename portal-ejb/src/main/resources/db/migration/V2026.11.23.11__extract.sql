-- What the law of a place has published of declarations of interests, of those who hold an office that it names, while they
-- hold it and some years after. Amounts, shares, descriptions and everything about relatives are not in it.

-- The links that are published when these categories are asked for: for the declarant's preview, and below.
create function interest_public_links(about uuid, asked text[])
    returns table (category varchar, counterparty varchar, subject varchar, starts_on date, ends_on date)
    language sql stable as $$
    select l.category, coalesce(k.name, c.name), l.subject, l.starts_on, l.ends_on
      from interest_link l join counterparty c on c.id = l.counterparty_id
      left join counterparty k on k.id = c.same_as_id
     where l.declaration_id = about and l.category = any (asked) and c.kind <> 'PERSON'
       and l.beneficiary <> 'RELATIVE' and l.category not in ('RELATIVE_INTEREST', 'PERSONAL_RELATION')
     order by l.place $$;

-- Who holds one of these offices in their own right, or held it so many years ago at most; by when the last one ended.
create function interest_liable(offices text[], years integer)
    returns table (person_id uuid, roles text, held_until date)
    language sql stable as $$
    select r.person_id, string_agg(distinct r.role, ','),
           case when max(coalesce(r.ends_on, 'infinity')) < institution_day() then max(r.ends_on) end
      from role_assignment r
     where r.role = any (offices) and r.absent_id is null and r.state in ('HELD', 'ENDED') and r.starts_on <= institution_day()
       and coalesce(r.ends_on, 'infinity') >= r.starts_on
       and coalesce(r.ends_on + make_interval(years => years), 'infinity') >= institution_day()
     group by r.person_id $$;

-- Of each of them the declaration by this form that stands, or stood last.
create function interest_published(form text, offices text[], years integer)
    returns table (declaration_id uuid, reference varchar, name text, roles text, held_until date, principal_activity varchar,
                   nothing boolean, signed_on date, valid_until date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select d.id, d.reference, trim(p.first_name || ' ' || p.last_name), o.roles, o.held_until, d.principal_activity, d.nothing,
           d.signed_on, d.valid_until
      from interest_liable(offices, years) o join person p on p.id = o.person_id
      join lateral (select n.* from declaration n
                     where n.declarant_id = o.person_id and n.state = 'IN_FORCE'
                     order by n.in_force_on desc, n.signed_on desc, n.reference desc limit 1) d on d.template = form
     order by bare(p.last_name || ' ' || p.first_name), d.reference $$;

create function interest_published_links(told text, form text, offices text[], years integer, asked text[])
    returns table (category varchar, counterparty varchar, subject varchar, starts_on date, ends_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select l.* from interest_published(form, offices, years) d cross join lateral interest_public_links(d.declaration_id, asked) l
     where d.reference = told $$;

revoke execute on function interest_published from public;
grant execute on function interest_published to ${portal};
revoke execute on function interest_published_links from public;
grant execute on function interest_published_links to ${portal};
