-- A mail that still waits can be taken back by the change that makes it untrue; the outbox keeps the line.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'RECALLED'));
