-- The few rows that wait for an office, found without reading all the others.

create index obligation_open_by_limit on obligation (hard_limit_on)
    where state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED');
create index obligation_release_proposed on obligation (due_on) where exemption_proposed_by is not null;
create index attestation_in_question on attestation_journal (attestation_id) where step in ('CONTEST', 'PROPOSE_REVOCATION');
