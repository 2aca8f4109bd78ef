-- By what sealed words are found again: a mark by a key of the case alone, and one of 4096 drawers by a key of all. Neither
-- key is here. A copy of this table tells about how many words a case has, and that two cases may share one of very many.
create table incident_word (
    incident_case_id uuid     not null references incident_case,
    mark             bytea    not null check (length(mark) = 8),
    drawer           smallint not null check (drawer between 0 and 4095),
    primary key (incident_case_id, mark)
);
create index incident_word_by_drawer on incident_word (drawer, incident_case_id);

alter table incident_word enable row level security;
create policy with_its_case on incident_word to ${portal} using (incident_case_id in (select id from incident_case));
create policy written on incident_word for insert to ${portal} with check (true);
grant select, insert on incident_word to ${portal};
