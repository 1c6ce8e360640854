-- Whoever took an action upon themselves is reminded of it and says by a personal link where it stands.

alter table action_item
  add column motion_id uuid,
  add column due_set_at timestamptz,
  add foreign key (partnership_id, motion_id) references motion (partnership_id, id);
comment on column action_item.motion_id is 'The decision it carries out.';
comment on column action_item.due_set_at is 'When its day was set anew; null: it is the day it was taken with.';
create index on action_item (partnership_id, motion_id);

create table action_link (
  partnership_id uuid not null,
  link_id uuid not null,
  action_id uuid not null,
  contact_id uuid not null,
  made_at timestamptz not null,
  primary key (partnership_id, link_id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id),
  foreign key (partnership_id, action_id) references action_item (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id)
);
comment on table action_link is 'The way somebody at the organisation says where an action stands; the last one counts.';
create index on action_link (partnership_id, action_id, made_at);
create index on action_link (partnership_id, contact_id);
call isolate('action_link', 'select, insert');

create table action_reminder (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  action_id uuid not null,
  due_on date,
  step text not null check (step in ('week-before', 'on-the-day', 'week-after', 'three-weeks-after', 'by-hand')),
  link_id uuid not null,
  on_day date not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, action_id) references action_item (partnership_id, id),
  foreign key (partnership_id, link_id) references action_link (partnership_id, link_id),
  check (due_on is not null or step = 'by-hand')
);
comment on table action_reminder is 'That somebody was reminded of an action; each step before and after a day once, by hand once a day.';
create unique index on action_reminder (partnership_id, action_id, due_on, step) where step <> 'by-hand';
create unique index on action_reminder (partnership_id, action_id, on_day);
create index on action_reminder (partnership_id, link_id);
call isolate('action_reminder', 'select, insert');

create table action_report (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  action_id uuid not null,
  link_id uuid not null,
  done_on date,
  note text not null default '' check (length(note) <= 2000),
  asked_due_on date,
  reference text not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, action_id) references action_item (partnership_id, id),
  foreign key (partnership_id, link_id) references action_link (partnership_id, link_id),
  check (done_on is null or asked_due_on is null),
  check (done_on is not null or asked_due_on is not null or note <> '')
);
comment on table action_report is 'What somebody said of an action by their link: that it is done, what stands in the way, or which new day they ask for.';
comment on column action_report.note is 'What came of it, or what stands in the way.';
create index on action_report (partnership_id, action_id, at);
create index on action_report (partnership_id, link_id);
call isolate('action_report', 'select, insert');
