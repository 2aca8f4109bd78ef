-- A day is compared with the days that stand in the index itself: a channel that two mandates in ten may use is not
-- fetched line by line from the table to find that none of them stood that day.
alter table mandate_year
    drop constraint mandate_year_pkey,
    add primary key (shelf, year, place, mandate_id) include (ends_on, first_on, last_on);
drop index mandate_year_by_end;
create index mandate_year_by_end on mandate_year (shelf, year, ends_on, mandate_id) include (place, first_on, last_on);
