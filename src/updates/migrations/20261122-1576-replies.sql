-- What partners answered by mail: a draft of their update, never an update.

create table update_reply (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  request_id uuid not null,
  message_id text not null,
  sender_name text not null default '',
  sender text not null,
  subject text not null default '',
  body text not null,
  not_kept text not null default '',
  came_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  primary key (partnership_id, id),
  unique (partnership_id, message_id),
  foreign key (partnership_id, request_id) references update_request (partnership_id, id)
);
comment on table update_reply is 'A letter that answers a request: somebody puts it under its activities, or sets it aside. It is never an update by itself.';
comment on column update_reply.not_kept is 'Names of what was attached and could not be kept.';
create index on update_reply (partnership_id, request_id, came_at);
create index on update_reply (partnership_id, came_at) where settled_at is null;
call isolate('update_reply', 'select, insert, update');

alter table update_evidence
  add column reply_id uuid,
  add foreign key (partnership_id, reply_id) references update_reply (partnership_id, id);
comment on column update_evidence.reply_id is 'The letter it came with; null for what was given in the form.';
