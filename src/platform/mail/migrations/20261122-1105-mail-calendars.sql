-- A letter may carry one date for the reader's calendar.

alter table outbox_message
  add column calendar text,
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  add check ((calendar is null) = (calendar_method is null));
comment on column outbox_message.calendar is 'An RFC 5545 calendar with the one date the letter is about; null for a letter without one.';
comment on column outbox_message.calendar_method is 'What the reader''s calendar is asked to do with it (RFC 5546).';
