-- The auditor's questions to the journal of commands, each answered without reading all of it.

create index command_on_behalf on command_journal (on_behalf_of, at desc) where on_behalf_of <> '';
create index command_not_done on command_journal (at desc, id) where outcome <> 'DONE';
create index command_by_name on command_journal (command text_pattern_ops, at desc, id);
