-- The mark that an account or a mandate shows rests on a permit for that medium (R-16): which one is written down each time it
-- changes, the last line counts. What the permit is worth is read when it is asked, so that one that ends or is revoked is felt
-- at once wherever it is shown.

create table shown_mark (
    bearer       varchar(10)   not null check (bearer in ('ACCOUNT', 'MANDATE')),
    bearer_id    uuid          not null,
    line         integer       not null check (line >= 0),
    at           timestamp(6) with time zone not null,
    effective_on date          not null,
    author       varchar(20)   not null,
    acted_as     varchar(30)   not null,
    logo_use_id  uuid          references logo_use,
    medium       varchar(20),
    motive       varchar(2000) not null,
    primary key (bearer, bearer_id, line),
    constraint a_permit_is_for_a_medium check ((logo_use_id is null) = (medium is null))
);
create index shown_mark_by_use on shown_mark (logo_use_id) where logo_use_id is not null;
create trigger written_once before update or delete on shown_mark
    for each row execute function refuse_change();
comment on column shown_mark.logo_use_id is 'null: it was said that no mark is shown';
grant select, insert on shown_mark to ${portal};

create function leaf_of_shown_mark() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform leaf_of('shown_mark', new.bearer_id, new.line, new.at, jsonb_build_array(
        'shown_mark', new.bearer, new.bearer_id, new.line, new.effective_on, new.author, new.acted_as, new.logo_use_id,
        new.medium, new.motive));
    return null;
end $$;
create trigger leaves_evidence after insert on shown_mark
    for each row execute function leaf_of_shown_mark();

-- What a permit is worth today; asked by its name only, so that its register may say it otherwise one day.
create function permit_standing(about uuid) returns varchar language plpgsql stable as $$
begin
    return (select u.standing from logo_use_now u where u.id = about);
end $$;

-- What stands today. Settled: no mark is shown, or the permit is active and for this medium.
create view shown_mark_now as
    select s.bearer, s.bearer_id, s.line, s.effective_on, s.logo_use_id, s.medium, u.reference, u.title, w.standing,
           s.logo_use_id is null or w.standing = 'ACTIVE' and exists (
               select from logo_use_medium m where m.logo_use_id = s.logo_use_id and m.medium = s.medium) as settled
      from shown_mark s left join logo_use u on u.id = s.logo_use_id
     cross join lateral (select permit_standing(s.logo_use_id) as standing) w
     where not exists (select from shown_mark n
                        where n.bearer = s.bearer and n.bearer_id = s.bearer_id and n.line > s.line);
grant select on shown_mark_now to ${portal};

-- Does it show a mark without a permit that counts today? For the lines of a register that are shown.
create function mark_lapsed(what text, about uuid) returns boolean language sql stable as $$
    select coalesce((select not n.settled from shown_mark_now n where n.bearer = what and n.bearer_id = about), false) $$;

-- Does a declared interest touch it, that the officer has not set aside?
create function interest_touches(what text, about uuid) returns boolean language sql stable as $$
    select exists (select from interest_match_now m
                    where m.activity_kind = what and m.activity = about and m.live and m.standing <> 'DISMISSED') $$;
