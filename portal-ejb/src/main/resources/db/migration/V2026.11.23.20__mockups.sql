-- What a file that was sent looks like, painted when it came: a reviewer sees it without opening it. What cannot be painted
-- has no line.
create table logo_file_picture (
    logo_file_id uuid  primary key references logo_file,
    content      bytea not null check (length(content) between 1 and 4000000)
);
create trigger written_once before update or delete on logo_file_picture
    for each row execute function refuse_change();
grant select, insert on logo_file_picture to ${portal};
