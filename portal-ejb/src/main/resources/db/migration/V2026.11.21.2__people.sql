-- The people of the institution, as human resources know them.

create table unit (
    code    varchar(20)  primary key,
    name_fr varchar(120) not null,
    name_en varchar(120) not null,
    parent  varchar(20)  references unit,
    check (parent <> code)
);
grant select, insert, update on unit to ${portal};

create table person (
    id              uuid         primary key,
    version         integer      not null,
    staff_no        varchar(20)  not null unique check (staff_no = upper(staff_no) and staff_no <> ''),
    honorific       varchar(10)  not null,
    first_name      varchar(80)  not null,
    last_name       varchar(80)  not null,
    work_email      varchar(160) not null unique,
    language        varchar(2)   not null check (language in ('fr', 'en')),
    employment_type varchar(30)  not null,
    profession      varchar(30)  not null,
    starts_on       date         not null,
    ends_on         date,
    status          varchar(20)  not null check (status in ('PRE_BOARDING', 'ACTIVE', 'ON_LEAVE', 'SUSPENDED', 'LEFT')),
    search          text         generated always as
        (bare(first_name || ' ' || last_name || ' ' || staff_no)) stored,
    check (ends_on is null or ends_on >= starts_on),
    check (status <> 'LEFT' or ends_on is not null)
);
create index person_by_name on person (bare(last_name), bare(first_name), id);
create index person_search on person using gin (search gin_trgm_ops);
grant select, insert, update on person to ${portal};

create table person_audience (
    person_id uuid        not null references person,
    audience  varchar(30) not null check (audience in ('CLINICIAN', 'STUDENT', 'TEACHER_RESEARCHER', 'MANAGER',
        'COMMUNICATIONS', 'ADMIN_SUPPORT', 'VOLUNTEER', 'CONTRACTOR', 'BOARD')),
    primary key (person_id, audience)
);
grant select, insert, delete on person_audience to ${portal};

-- One main post at a time.
create table assignment (
    id         uuid         primary key,
    person_id  uuid         not null references person,
    unit_code  varchar(20)  not null references unit,
    title_fr   varchar(120) not null,
    title_en   varchar(120) not null,
    manager_id uuid         references person,
    starts_on  date         not null,
    ends_on    date,
    is_primary boolean      not null,
    check (ends_on is null or ends_on >= starts_on),
    check (manager_id <> person_id),
    constraint one_main_post exclude using gist
        (person_id with =, daterange(starts_on, ends_on, '[]') with &&) where (is_primary)
);
create index assignment_by_manager on assignment (manager_id);
create index assignment_by_unit on assignment (unit_code);
grant select, insert, update on assignment to ${portal};

create table role_assignment (
    id        uuid        primary key,
    person_id uuid        not null references person,
    role      varchar(30) not null check (role in ('COMMS', 'COMMS_DIRECTOR', 'BRAND', 'LEGAL', 'PRIVACY', 'COI_OFFICER',
        'HR', 'ETHICS_SECRETARY', 'ETHICS_CHAIR', 'ETHICS_MEMBER', 'POLICY_OWNER', 'POLICY_APPROVER', 'CISO', 'AUDITOR',
        'ADMIN', 'DG', 'INTEGRITY_OFFICER')),
    starts_on date        not null,
    ends_on   date,
    check (ends_on is null or ends_on >= starts_on),
    constraint one_grant_of_a_role_at_a_time exclude using gist
        (person_id with =, role with =, daterange(starts_on, ends_on, '[]') with &&)
);
grant select, insert, update on role_assignment to ${portal};

-- Who is in post today: the one place that says it for queries.
create view person_in_post as
    select p.id, p.staff_no
      from person p
     where p.status in ('PRE_BOARDING', 'ACTIVE', 'ON_LEAVE') and (p.ends_on is null or p.ends_on >= institution_day());
grant select on person_in_post to ${portal};

-- Roles held today: being in post and leading people follow from the facts, the others are granted.
create view person_role as
    select p.id as person_id, 'EMPLOYEE' as role from person_in_post p
    union all
    select distinct a.manager_id, 'MANAGER'
      from assignment a join person_in_post m on m.id = a.manager_id join person_in_post member on member.id = a.person_id
     where institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
    union all
    select distinct r.person_id, r.role
      from role_assignment r join person_in_post p on p.id = r.person_id
     where institution_day() between r.starts_on and coalesce(r.ends_on, 'infinity');
grant select on person_role to ${portal};

-- Local accounts of the embedded default; the server's realm reads the two views, hashes are the server's own.
create table account (
    person_id uuid         primary key references person,
    password  varchar(200) not null,
    locked    boolean      not null default false
);
grant select, insert, update on account to ${portal};

create view sign_in as
    select p.staff_no as login, a.password
      from account a join person_in_post p on p.id = a.person_id
     where not a.locked;
create view sign_in_role as
    select p.staff_no as login, r.role from person_role r join person_in_post p on p.id = r.person_id;
grant select on sign_in, sign_in_role to ${portal};
