-- What a plan said on a day, kept for good, and what became of it: consulted on, adopted, endorsed, in force, superseded.

create table community_plan_version (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  community_plan_id uuid not null,
  number integer not null,
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  note text not null default '',
  kept_at timestamptz not null,
  kept_on date not null,
  primary key (partnership_id, id),
  unique (partnership_id, community_plan_id, number),
  unique (partnership_id, id, community_plan_id),
  foreign key (partnership_id, community_plan_id) references community_plan (partnership_id, id)
);
comment on table community_plan_version is 'Everything a plan said when it was kept. It never changes.';
comment on column community_plan_version.content is 'JSON as it was written; its SHA-256 is of what a vote is about, which leaves out names of bodies.';
call isolate('community_plan_version', 'select, insert');

create table community_plan_step (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  community_plan_id uuid not null,
  kind text not null check (kind in ('consulted', 'adopted', 'endorsed', 'in-force', 'superseded')),
  on_day date not null,
  version_id uuid,
  motion_id uuid,
  by_whom text not null default '',
  resolution text not null default '',
  conditions text not null default '',
  document_id uuid,
  by_plan_id uuid,
  note text not null default '',
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, community_plan_id) references community_plan (partnership_id, id),
  foreign key (partnership_id, version_id, community_plan_id)
    references community_plan_version (partnership_id, id, community_plan_id),
  foreign key (partnership_id, motion_id) references motion (partnership_id, id),
  foreign key (partnership_id, document_id) references document (partnership_id, id),
  foreign key (partnership_id, by_plan_id) references community_plan (partnership_id, id),
  check ((kind in ('consulted', 'adopted')) = (version_id is not null)),
  check (motion_id is null or kind = 'adopted'),
  check (kind <> 'endorsed' or by_whom <> ''),
  check (by_plan_id is null or (kind = 'superseded' and by_plan_id <> community_plan_id))
);
comment on table community_plan_step is 'A dated fact of a plan. Where the plan stands on a day is read off these, never kept.';
comment on column community_plan_step.by_whom is 'Of an endorsement the municipality; of an adoption outside Entente, who decided.';
comment on column community_plan_step.conditions is 'On what conditions it was adopted or endorsed.';
create index on community_plan_step (partnership_id, community_plan_id, on_day);
create index on community_plan_step (partnership_id, version_id);
create index on community_plan_step (partnership_id, motion_id);
create index on community_plan_step (partnership_id, document_id);
create index on community_plan_step (partnership_id, by_plan_id);
call isolate('community_plan_step', 'select, insert');

create table community_plan_step_withdrawal (
  partnership_id uuid not null,
  step_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  withdrawn_at timestamptz not null,
  primary key (partnership_id, step_id),
  foreign key (partnership_id, step_id) references community_plan_step (partnership_id, id)
);
comment on table community_plan_step_withdrawal is 'That a fact of a plan was recorded by mistake, and why: it counts no more, and stays.';
call isolate('community_plan_step_withdrawal', 'select, insert');
