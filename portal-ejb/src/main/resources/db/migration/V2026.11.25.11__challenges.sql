-- What a party who is heard asks: that a member does not sit on their case. It waits until the case is on an agenda, becomes a
-- recusal there, and the party is told what came of it. Its words are sealed with the key of the hearing.
create table committee_challenge (
    id                uuid        primary key,
    number            bigint      generated always as identity,
    hearing_id        uuid        not null references hearing,
    incident_case_id  uuid        not null references incident_case,
    seat_id           uuid        not null references committee_seat,
    ground            varchar(30) not null check (ground in ('SAME_UNIT', 'HIERARCHY', 'FAMILY', 'FRIENDSHIP_OR_HOSTILITY',
        'DECLARED_INTEREST', 'PRIOR_PUBLIC_POSITION', 'REPORTER_OR_WITNESS', 'GRANTED_THE_MANDATE', 'PRIOR_INVOLVEMENT',
        'TEACHER_OF_RESPONDENT', 'OTHER')),
    unknown_before    boolean     not null,
    made_on           date        not null,
    cipher            bytea       not null,
    committee_item_id uuid        references committee_item,
    recusal_id        uuid        references committee_recusal (recusal_id),
    outcome           varchar(20) check (outcome in ('UPHELD', 'REJECTED')),
    answer            bytea,
    told_on           date,
    check (recusal_id is null or committee_item_id is not null),
    constraint told_with_an_outcome check ((outcome is null) = (told_on is null) and (answer is null or outcome is not null)),
    check (told_on >= made_on)
);
create unique index committee_challenge_once on committee_challenge (hearing_id, seat_id) where outcome is null;
create index committee_challenge_by_case on committee_challenge (incident_case_id, number);
create index committee_challenge_by_item on committee_challenge (committee_item_id) where committee_item_id is not null;
comment on column committee_challenge.recusal_id is 'null as long as no agenda has it, and when the member did not sit anyway';

create function refuse_other_challenge() returns trigger language plpgsql as $$
begin
    if old.outcome is not null
       or (new.id, new.hearing_id, new.incident_case_id, new.seat_id, new.ground, new.unknown_before, new.made_on, new.cipher)
          is distinct from
          (old.id, old.hearing_id, old.incident_case_id, old.seat_id, old.ground, old.unknown_before, old.made_on, old.cipher) then
        raise exception 'what a party asked is not rewritten, and it is answered once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger answered_once before update on committee_challenge
    for each row execute function refuse_other_challenge();

alter table committee_challenge enable row level security;
create policy with_its_hearing on committee_challenge to ${portal} using (hearing_id in (select id from hearing));
grant select, insert, update on committee_challenge to ${portal};

-- What the person who is heard, who sees no case and no agenda, may know of who decides: is it time to challenge, until when.
create function challenge_place(only_hearing uuid)
    returns table (case_state text, item_id uuid, item_state text, convened_at timestamp with time zone,
                   starts_at timestamp with time zone)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.state::text, i.id, i.state::text, s.convened_at, s.starts_at
      from hearing h
      join incident_case c on c.id = h.incident_case_id
      left join committee_item i on i.case_id = c.id and i.state in ('ON_AGENDA', 'VOTING')
      left join committee_session s on s.id = i.session_id
     where h.id = only_hearing and h.person_id = asker() and h.state <> 'DRAFT'
$$;
revoke execute on function challenge_place from public;
grant execute on function challenge_place to ${portal};
