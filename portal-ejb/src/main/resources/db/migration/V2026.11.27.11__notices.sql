-- The paper of a notice, sealed when it is first asked for: with the key of its track, like the one that left the press.
alter table notice_letter_part drop constraint notice_letter_part_part_check;
alter table notice_letter_part add constraint notice_letter_part_part_check
    check (part in ('MERGED', 'PAPER', 'SEALED', 'PROOF'));
alter table notice_letter_part add column sha256 varchar(64) check (sha256 ~ '^[0-9a-f]{64}$');
alter table notice_letter_part add constraint what_leaves_is_known_by_its_digest check ((part = 'SEALED') = (sha256 is not null));
comment on column notice_letter_part.sha256 is 'of the paper itself, not of what lies here';
