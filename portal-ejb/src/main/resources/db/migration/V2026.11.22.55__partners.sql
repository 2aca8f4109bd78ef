-- A partner whom somebody brings in is held against the links of that person, and of who leads them, at once (R-17).
create trigger matches_of_use after insert on logo_use
    referencing new table as changed for each statement execute function keep_matches(
    'select requester_id from changed union select l.manager_id from changed c join leads l on l.person_id = c.requester_id and l.is_primary');
create trigger matches_of_use_again after update on logo_use
    referencing new table as changed for each statement execute function keep_matches(
    'select requester_id from changed union select l.manager_id from changed c join leads l on l.person_id = c.requester_id and l.is_primary');
