-- Bodies without a role in the portal are invited at an address of their own, with the text as a file; whoever reads what is
-- prepared finds it.

create table charter_address (
    charter_id uuid         not null references charter,
    body       varchar(30)  not null check (body in ('EXECUTIVE', 'BOARD', 'MEDICAL_COUNCIL', 'NURSING_COUNCIL', 'STAFF_REPS',
        'USERS_COMMITTEE', 'ETHICS_COMMITTEE', 'PRIVACY', 'LEGAL', 'FACULTY')),
    address    varchar(160) not null check (address ~ '^[^\s@]+@[^\s@]+$'),
    primary key (charter_id, body)
);
grant select, insert, update, delete on charter_address to ${portal};

-- A letter to a body is a letter to nobody in particular, and may carry a file.
alter table mail alter column person_id drop not null;
create table mail_file (
    mail_id    uuid         primary key references mail,
    name       varchar(120) not null,
    media_type varchar(40)  not null,
    content    bytea        not null check (length(content) > 0)
);
create trigger written_once before update or delete on mail_file
    for each row execute function refuse_change();
grant select, insert on mail_file to ${portal};

create or replace view found_charters as
    select r.id as record, '' as part, coalesce(fr.title, en.title) as label_fr, coalesce(en.title, fr.title) as label_en,
           v.number || ', ' || r.code as detail_fr, v.number || ', ' || r.code as detail_en,
           '/charters/charter?id=' || v.id || '#' || r.code as path, array[]::text[] as refs, '' as words,
           fr.title || E'\n' || fr.clauses || E'\n' || fr.example as body_fr,
           en.title || E'\n' || en.clauses || E'\n' || en.example as body_en,
           case v.state when 'SCHEDULED' then daterange(v.effective_from, v.effective_to, '[]')
                        else daterange(null, null) end as shown,
           (case v.state when 'SCHEDULED' then '{EMPLOYEE}'
                         else '{POLICY_OWNER,POLICY_APPROVER,LEGAL,PRIVACY,AUDITOR}' end)::varchar(30)[] as readers,
           null::uuid as owner, false as to_leader, (case v.state when 'SCHEDULED' then 0.5 else 0 end)::real as weight
      from article r join charter_version v on v.id = r.version_id
      left join article_text fr on fr.article_id = r.id and fr.language = 'fr'
      left join article_text en on en.article_id = r.id and en.language = 'en'
     where v.state not in ('REPEALED', 'ABANDONED') and coalesce(fr.article_id, en.article_id) is not null;
call fill_search('charters');
