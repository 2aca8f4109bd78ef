-- Whoever asks for the marks beside a partner's name is held against what they, and who leads them, declared: in the transaction
-- of the request, as a declaration is held against the requests when it comes into force (R-17).
create trigger matches_insert after insert on logo_use referencing new table as changed
    for each statement execute function keep_matches(
    'select requester_id from changed union select l.manager_id from changed c join leads l on l.person_id = c.requester_id and l.is_primary');
create trigger matches_update after update on logo_use referencing new table as changed
    for each statement execute function keep_matches(
    'select requester_id from changed union select l.manager_id from changed c join leads l on l.person_id = c.requester_id and l.is_primary');
