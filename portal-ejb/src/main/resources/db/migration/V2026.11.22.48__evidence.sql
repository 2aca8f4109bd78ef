-- What an impostor showed, as pictures and papers: kept before anybody asks for its removal (R-21), and never changed.

create table impostor_evidence (
    official_account_id uuid        not null references official_account,
    line                integer     not null check (line between 1 and 20),
    media_type          varchar(40) not null check (media_type in ('image/png', 'image/jpeg', 'application/pdf')),
    content             bytea       not null check (octet_length(content) between 1 and 33554432),
    sha256              varchar(64) not null check (sha256 = encode(sha256(content), 'hex')),
    sent_sha256         varchar(64) not null check (sent_sha256 ~ '^[0-9a-f]{64}$'),
    stored_at           timestamp(6) with time zone not null,
    stored_by           uuid        not null references person,
    primary key (official_account_id, line),
    constraint the_same_piece_once unique (official_account_id, sent_sha256)
);
comment on column impostor_evidence.sha256 is 'of what is kept: a picture is painted anew, without what cameras and programs note';
comment on column impostor_evidence.sent_sha256 is 'of the file as it was sent: by it the sender recognises it';
create trigger written_once before update or delete on impostor_evidence
    for each row execute function refuse_change();
grant select, insert on impostor_evidence to ${portal};

-- Until now the words of who saw it were evidence enough.
update official_account set evidence_sha256 = null where state = 'IMPOSTOR';

create function evidence_before_takedown() returns trigger language plpgsql as $$
begin
    if new.state = 'TAKEDOWN_REQUESTED' and old.state = 'IMPOSTOR'
       and not exists (select from impostor_evidence e where e.official_account_id = new.id) then
        raise exception 'nothing is kept of what % showed', new.reference using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger evidence_comes_first before update of state on official_account
    for each row execute function evidence_before_takedown();
