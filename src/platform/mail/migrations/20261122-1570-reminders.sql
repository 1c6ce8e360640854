-- Which letters ask somebody again: they are counted together, so that nobody gets too many.

alter table outbox_message add column is_reminder boolean not null default false;
comment on column outbox_message.is_reminder is 'It asks again for what is still open. Counted by reader over the whole product against the limit of the partnership.';
create index on outbox_message (partnership_id, lower(recipient), written_at desc) where is_reminder;
