-- How many reminder letters one person may get, and which were not written because of it.

create table reminder_limit (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  most integer not null check (most between 1 and 30),
  set_at timestamptz not null,
  set_by uuid,
  primary key (partnership_id, id)
);
comment on table reminder_limit is 'How many reminder letters one address gets in 30 days, whatever they are about. The newest holds; none means four.';
create index on reminder_limit (partnership_id, set_at desc, id desc);
call isolate('reminder_limit', 'select, insert');

create table held_reminder (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  occasion text not null,
  name text not null,
  recipient text not null,
  subject text not null,
  held_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, occasion)
);
comment on table held_reminder is 'A reminder that did not leave, because its reader had as many as the limit allows. Kept once for each occasion.';
create index on held_reminder (partnership_id, held_at desc);
call isolate('held_reminder', 'select, insert');
