-- What is here under which id of which source, and decisions of elsewhere as they came.

create table exchange_identity (
  partnership_id uuid not null references partnership (id),
  source text not null check (length(source) between 1 and 300),
  kind text not null check (kind in ('organization', 'person', 'post', 'membership', 'motion', 'vote-event')),
  source_id text not null check (length(source_id) between 1 and 200),
  own_id uuid not null,
  follows boolean not null,
  primary key (partnership_id, source, kind, source_id)
);
comment on table exchange_identity is 'What the ids of another partnership or system are here, so that its file may come again.';
comment on column exchange_identity.source is 'The partnership''s id, or the name of the system.';
comment on column exchange_identity.follows is 'Whether what stands here came from there, so that a later file changes it; otherwise it was here before.';
create index on exchange_identity (partnership_id, own_id);
call isolate('exchange_identity');

create table brought_motion (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid,
  source_en text not null,
  source_fr text not null,
  said jsonb not null,
  brought_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id)
);
comment on table brought_motion is 'A motion decided elsewhere or before, as a file said it. It decides nothing here.';
comment on column brought_motion.source_en is 'What people call where it is from.';
comment on column brought_motion.said is 'Everything the file said of it, by the codes of its list, with the ids it has here.';
create index on brought_motion (partnership_id, body_id);
call isolate('brought_motion');

create table brought_vote_event (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  motion_id uuid not null,
  said jsonb not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, motion_id) references brought_motion (partnership_id, id)
);
comment on table brought_vote_event is 'A vote on a motion brought in, as a file said it.';
create index on brought_vote_event (partnership_id, motion_id);
call isolate('brought_vote_event');
