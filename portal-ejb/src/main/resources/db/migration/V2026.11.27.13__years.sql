-- The report of an edition as a paper, sealed once in each language with the proof of the edition.
create table case_year_paper (
    case_year_edition_id uuid        not null references case_year_edition,
    language             varchar(2)  not null check (language in ('fr', 'en')),
    made_at              timestamp(6) with time zone not null,
    sha256               varchar(64) not null,
    pdf                  bytea       not null,
    primary key (case_year_edition_id, language),
    check (sha256 = encode(sha256(pdf), 'hex'))
);
alter table case_year_paper alter column pdf set storage external;
create trigger written_once before update or delete on case_year_paper
    for each row execute function refuse_change();
grant select, insert on case_year_paper to ${portal};
