-- How far each campaign is, without counting its people again for everybody who looks.

-- Every statement that changes obligations adds what it changed, in its own transaction: the sum is what is there, neither
-- earlier nor later. Nobody waits for anybody, as two who sign at once add a line each; a round puts the lines together.
create table campaign_tally (
    campaign_id uuid        not null,
    state       varchar(20) not null,
    due_on      date        not null,
    people      integer     not null
);
create index campaign_tally_by_campaign on campaign_tally (campaign_id) include (state, due_on, people);
comment on table campaign_tally is 'the obligations of a campaign by state and due day, as the sum of its lines';
grant select on campaign_tally to ${portal};

create function tally_asked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into campaign_tally (campaign_id, state, due_on, people)
    select campaign_id, state, due_on, count(*) from fresh group by campaign_id, state, due_on;
    return null;
end $$;

create function tally_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into campaign_tally (campaign_id, state, due_on, people)
    select campaign_id, state, due_on, sum(people)
      from (select campaign_id, state, due_on, 1 as people from fresh
             union all
            select campaign_id, state, due_on, -1 from stale) c
     group by campaign_id, state, due_on having sum(people) <> 0;
    return null;
end $$;

create function tally_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into campaign_tally (campaign_id, state, due_on, people)
    select campaign_id, state, due_on, -count(*) from stale group by campaign_id, state, due_on;
    return null;
end $$;

create trigger tally_insert after insert on obligation referencing new table as fresh
    for each statement execute function tally_asked();
create trigger tally_update after update on obligation referencing old table as stale new table as fresh
    for each statement execute function tally_changed();
create trigger tally_delete after delete on obligation referencing old table as stale
    for each statement execute function tally_gone();

insert into campaign_tally (campaign_id, state, due_on, people)
select campaign_id, state, due_on, count(*) from obligation group by campaign_id, state, due_on;

-- Puts the lines of a campaign together where there are many; the sums stay what they are. What another one is putting
-- together is left to it, what is added meanwhile to the next time.
create function fold_tallies(more_than integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    folded integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('fold_tallies')) then
        return 0;
    end if;
    with many as (
        select campaign_id from campaign_tally group by campaign_id
        having count(*) > count(distinct (state, due_on)) + more_than
    ), gone as (
        delete from campaign_tally t using many where t.campaign_id = many.campaign_id
        returning t.campaign_id, t.state, t.due_on, t.people
    )
    insert into campaign_tally (campaign_id, state, due_on, people)
    select campaign_id, state, due_on, sum(people) from gone group by campaign_id, state, due_on having sum(people) <> 0;
    get diagnostics folded = row_count;
    return folded;
end $$;
revoke execute on function fold_tallies from public;
grant execute on function fold_tallies to ${portal};
