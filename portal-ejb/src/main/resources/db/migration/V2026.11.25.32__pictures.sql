-- The pictures of the file that is put to a respondent: masked copies only, sealed anew with the key of the hearing, which
-- the respondent holds. Chosen while it is prepared; what was put does not change.
create table hearing_picture (
    hearing_id uuid        not null references hearing on delete cascade,
    number     integer     not null check (number > 0),
    exhibit_id uuid        not null,
    page       integer     not null check (page > 0),
    edition    integer     not null check (edition > 0),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    chosen_on  date        not null,
    author     varchar(20) not null,
    cipher     bytea       not null,
    primary key (hearing_id, number),
    unique (hearing_id, exhibit_id, page)
);
alter table hearing_picture alter column cipher set storage external;
create trigger written_once before update on hearing_picture
    for each row execute function refuse_change();
comment on column hearing_picture.edition is 'never 0: that copy has nothing masked';

alter table hearing_picture enable row level security;
create policy with_its_hearing on hearing_picture for select to ${portal} using (hearing_id in (select id from hearing));
create policy while_prepared on hearing_picture for insert to ${portal}
    with check (hearing_id in (select id from hearing where state = 'DRAFT'));
create policy until_put on hearing_picture for delete to ${portal}
    using (hearing_id in (select id from hearing where state = 'DRAFT'));
grant select, insert, delete on hearing_picture to ${portal};
