-- That a crisis is over is said once, by whichever node sees it first.
create table crisis_told (
    crisis_id uuid primary key references crisis,
    at        timestamp(6) with time zone not null
);
create trigger written_once before update or delete on crisis_told
    for each row execute function refuse_change();
grant select, insert on crisis_told to ${portal};
