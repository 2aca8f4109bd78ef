-- By when the officer answers: so many open days after the signature, told when it was signed. What waits already counts
-- two weeks.
alter table declaration add column assess_by date check (assess_by >= signed_on);
update declaration set assess_by = signed_on + 14 where state in ('SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED');
comment on column declaration.assess_by is 'null for what stood at once, and for what was in force before';
