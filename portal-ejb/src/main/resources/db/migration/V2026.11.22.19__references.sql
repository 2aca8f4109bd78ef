-- References are found by their beginning in their own order, so that the first of half a million are read and no more; in
-- the order of their signs, whatever language the database was made for.
create index search_entry_reference on search_entry ((refs[1]) collate "C");
create index search_entry_second_reference on search_entry ((refs[2]) collate "C");
analyze search_entry;
