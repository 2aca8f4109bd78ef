-- Scenarios of the institution's own, learnt from closed cases. They stand alone: no column leads to a case, and of the day of
-- what happened they tell a year at most. What is kept here passed the look for what leads back.
create sequence learnt_scenario_code;
grant usage on sequence learnt_scenario_code to ${portal};

create table learnt_scenario (
    id            uuid        primary key,
    version       integer     not null,
    code          varchar(10) not null unique check (code ~ '^L[0-9]{2,}$'),
    state         varchar(20) not null check (state in ('PROPOSED', 'RETURNED', 'DRAFT', 'IN_USE', 'RETIRED')),
    proposer_id   uuid        not null references person,
    flaw          varchar(30) check (flaw in ('PERSON_RECOGNISED', 'PATIENT_RECOGNISED', 'PLACE_RECOGNISED', 'EVENT_KNOWN', 'UNCLEAR')),
    told_role     varchar(30),
    told_unit     varchar(20) references unit,
    told_year     integer     check (told_year between 2000 and 2999),
    told_platform varchar(30),
    constraint returned_with_a_reason check ((state = 'RETURNED') = (flaw is not null))
);
create table learnt_scenario_text (
    learnt_scenario_id uuid          not null references learnt_scenario,
    line               integer       not null,
    language           varchar(2)    not null check (language in ('fr', 'en')),
    title              varchar(2000) not null check (title <> ''),
    situation          varchar(2000) not null check (situation <> ''),
    question           varchar(2000) not null check (question <> ''),
    right_answer       varchar(2000) not null check (right_answer <> ''),
    wrong_answers      varchar(2000) not null check (wrong_answers ~ E'^[^\\n]+\\n[^\\n]+\\n[^\\n]+$'),
    explanation        varchar(2000) not null check (explanation <> ''),
    primary key (learnt_scenario_id, line),
    unique (learnt_scenario_id, language) deferrable initially deferred
);
create table learnt_scenario_article (
    learnt_scenario_id uuid        not null references learnt_scenario,
    article            varchar(10) not null,
    primary key (learnt_scenario_id, article)
);
create table learnt_scenario_audience (
    learnt_scenario_id uuid        not null references learnt_scenario,
    audience           varchar(30) not null check (audience in ('CLINICIAN', 'STUDENT', 'TEACHER_RESEARCHER', 'MANAGER',
        'COMMUNICATIONS', 'ADMIN_SUPPORT', 'VOLUNTEER', 'CONTRACTOR', 'BOARD')),
    primary key (learnt_scenario_id, audience)
);
create table learnt_scenario_journal (
    learnt_scenario_id uuid          not null references learnt_scenario,
    line               integer       not null,
    at                 timestamp(6) with time zone not null,
    effective_on       date          not null,
    author             varchar(20)   not null,
    acted_as           varchar(30)   not null,
    step               varchar(40)   not null,
    from_state         varchar(20),
    to_state           varchar(20)   not null,
    motive             varchar(2000) not null check (motive = ''),
    primary key (learnt_scenario_id, line)
);
create trigger written_once before update or delete on learnt_scenario_journal
    for each row execute function refuse_change();
create trigger leaves_evidence after insert on learnt_scenario_journal
    for each row execute function leaf_of_act('learnt_scenario_id');
grant select, insert, update on learnt_scenario to ${portal};
grant select, insert, update, delete on learnt_scenario_text, learnt_scenario_article, learnt_scenario_audience to ${portal};
grant select, insert on learnt_scenario_journal to ${portal};
-- Nobody uses what no second person agreed to, also not by a forged step.
create function needs_a_second_look() returns trigger language plpgsql as $$
begin
    if new.state in ('DRAFT', 'IN_USE') and not exists (
        select 1 from learnt_scenario_journal j join person p on p.staff_no = j.author
         where j.learnt_scenario_id = new.id and j.step = 'AGREE' and p.id <> new.proposer_id) then
        raise exception 'scenario % is looked at by one person only', new.code using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger two_people after insert or update on learnt_scenario deferrable initially deferred
    for each row execute function needs_a_second_look();
