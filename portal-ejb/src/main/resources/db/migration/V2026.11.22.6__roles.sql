-- Roles have a life: proposed, held, declined, ended; held in one's own right or in the place of somebody who is away.

alter table role_assignment
    add column version     integer     not null default 0,
    add column state       varchar(20) not null default 'HELD' check (state in ('PROPOSED', 'HELD', 'DECLINED', 'ENDED')),
    add column absent_id   uuid        references person,
    add column proposed_by uuid        references person,
    add column reviewed_on date,
    add constraint never_in_the_own_place check (absent_id <> person_id),
    add constraint in_somebodys_place_until_a_day check (absent_id is null or ends_on is not null),
    -- A manager follows from the posts; one who is away can be stood in for.
    drop constraint role_assignment_role_check,
    add constraint role_assignment_role_check check (role in ('COMMS', 'COMMS_DIRECTOR', 'BRAND', 'LEGAL', 'PRIVACY',
        'COI_OFFICER', 'HR', 'ETHICS_SECRETARY', 'ETHICS_CHAIR', 'ETHICS_MEMBER', 'POLICY_OWNER', 'POLICY_APPROVER', 'CISO',
        'AUDITOR', 'ADMIN', 'DG', 'INTEGRITY_OFFICER') or role = 'MANAGER' and absent_id is not null),
    drop constraint one_grant_of_a_role_at_a_time,
    add constraint one_grant_of_a_role_at_a_time exclude using gist
        (person_id with =, role with =, (coalesce(absent_id, person_id)) with =, daterange(starts_on, ends_on, '[]') with &&)
        where (state in ('PROPOSED', 'HELD'));
create index role_assignment_by_absent on role_assignment (absent_id) where absent_id is not null;

create table role_assignment_journal (
    role_assignment_id uuid          not null references role_assignment,
    line               integer       not null,
    at                 timestamp(6) with time zone not null,
    effective_on       date          not null,
    author             varchar(20)   not null,
    acted_as           varchar(30)   not null,
    step               varchar(40)   not null,
    from_state         varchar(20),
    to_state           varchar(20)   not null,
    motive             varchar(2000) not null,
    primary key (role_assignment_id, line)
);
create trigger written_once before update or delete on role_assignment_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on role_assignment_journal
    for each row execute function leaf_of_act('role_assignment_id');
grant select, insert on role_assignment_journal to ${portal};

-- What was granted before there was a journal is told by the portal itself.
insert into role_assignment_journal
    (role_assignment_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
select id, 0, now(), starts_on, 'PORTAL', 'SYSTEM', 'GRANT', null, 'HELD', '' from role_assignment;

-- Roles that count today, in one's own right or in somebody's place: the one place that says it for queries.
create view role_now as
    select r.id, r.person_id, r.role, r.absent_id, r.starts_on, r.ends_on
      from role_assignment r join person_in_post p on p.id = r.person_id
     where r.state = 'HELD' and institution_day() between r.starts_on and coalesce(r.ends_on, 'infinity');
grant select on role_now to ${portal};

-- Whose people: those of one's own posts, and those of a manager one stands in for. Nobody leads themselves that way.
-- absent_id tells for whom, null in one's own right.
create view leads as
    select a.manager_id, a.person_id, a.is_primary, cast(null as uuid) as absent_id
      from assignment a
     where a.manager_id is not null and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
    union all
    select d.person_id, a.person_id, a.is_primary, d.absent_id
      from role_now d join assignment a on a.manager_id = d.absent_id and a.person_id <> d.person_id
     where d.role = 'MANAGER' and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity');
grant select on leads to ${portal};

-- Roles held today: being in post and leading people follow from the facts, the others are granted.
create or replace view person_role as
    select p.id as person_id, 'EMPLOYEE' as role from person_in_post p
    union all
    select distinct l.manager_id, 'MANAGER'
      from leads l join person_in_post m on m.id = l.manager_id join person_in_post member on member.id = l.person_id
    union all
    select distinct r.person_id, r.role from role_now r where r.role <> 'MANAGER';
