-- The few rows that wait for an office, found without reading all the others.

create index obligation_open_by_limit on obligation (hard_limit_on)
    where state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED');
create index obligation_release_proposed on obligation (due_on) where exemption_proposed_by is not null;
create index attestation_in_question on attestation_journal (attestation_id) where step in ('CONTEST', 'PROPOSE_REVOCATION');

-- The order of the register: what is open first, the earliest day on top; then what is settled, the latest day on top.
alter table obligation add column urgency integer not null generated always as (
    case when state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED') then due_on - date '2000-01-01'
         else 1000000 - (due_on - date '2000-01-01') end) stored;
create index obligation_by_urgency on obligation (urgency, id);
drop index obligation_by_due;
