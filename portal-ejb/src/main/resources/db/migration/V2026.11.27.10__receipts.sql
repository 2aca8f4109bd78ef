-- The paper of a receipt, sealed when it is first asked for, with the proof of its act: the line of the receipt itself keeps it
-- as it left the press. What was sealed before is handed out unchanged.
create table advice_receipt_paper (
    advice_receipt_id uuid        primary key references advice_receipt,
    made_at           timestamp(6) with time zone not null,
    sha256            varchar(64) not null,
    pdf               bytea       not null,
    check (sha256 = encode(sha256(pdf), 'hex'))
);
alter table advice_receipt_paper alter column pdf set storage external;
create trigger written_once before update or delete on advice_receipt_paper
    for each row execute function refuse_change();
grant select, insert on advice_receipt_paper to ${portal};

insert into advice_receipt_paper (advice_receipt_id, made_at, sha256, pdf)
select r.id, s.at, s.sha256, r.pdf
  from advice_receipt r join seal s on s.kind = 'RECEIPT' and s.record = r.id and s.sha256 = encode(sha256(r.pdf), 'hex');
