create table outbox_message (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  kind text not null,
  recipient text not null,
  locale text not null,
  subject text not null,
  body text not null,
  link_id uuid,
  dedupe_key text not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  attempts integer not null default 0,
  trying_until timestamptz,
  given_up_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, dedupe_key)
);
comment on table outbox_message is 'Mail leaves from here after its act has committed; nothing is sent for an act that did not happen.';
comment on column outbox_message.body is 'Plain text. The words "{link}" stand where the personal link goes: its token is made at dispatch and never stored.';
comment on column outbox_message.dedupe_key is 'One message per recipient and occasion, however often the act is repeated.';
comment on column outbox_message.trying_until is 'Until then a worker is sending it and no other may; a worker that died is not waited for longer.';
comment on column outbox_message.given_up_at is 'It will not be tried again: its link has ended, or the mail server refuses the recipient for good.';
create index on outbox_message (partnership_id, written_at desc);
create index on outbox_message (partnership_id, link_id, id desc) where link_id is not null;
create index on outbox_message (partnership_id, id) where sent_at is null;
call isolate('outbox_message', 'select, insert, update');
