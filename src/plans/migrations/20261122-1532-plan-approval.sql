-- A plan is ratified and approved as it stood that day; from then on a change has a reason, and what was is kept.

create table plan_version (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  body_id uuid,
  content text not null,
  sha256 text not null check (length(sha256) = 64),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id)
);
comment on table plan_version is 'A plan word for word as a body ratified or approved it. Never changed.';
comment on column plan_version.body_id is 'The body whose activities alone these are; null: the whole plan.';
comment on column plan_version.content is 'Canonical JSON of every activity that was not dropped.';
comment on column plan_version.sha256 is 'Of what it says, whatever anybody is called: what was voted on is what was approved.';
create index on plan_version (partnership_id, plan_id, at);
create index on plan_version (partnership_id, body_id);
call isolate('plan_version', 'select, insert');

create table plan_version_activity (
  partnership_id uuid not null,
  version_id uuid not null,
  activity_id uuid not null,
  primary key (partnership_id, version_id, activity_id),
  foreign key (partnership_id, version_id) references plan_version (partnership_id, id),
  foreign key (partnership_id, activity_id) references activity (partnership_id, id)
);
comment on table plan_version_activity is 'The activities a version has: what a body once agreed to is never deleted.';
create index on plan_version_activity (partnership_id, activity_id);
call isolate('plan_version_activity', 'select, insert');

create table plan_step (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  version_id uuid not null,
  step text not null check (step in ('ratified', 'approved')),
  body_id uuid not null,
  decided_on date not null,
  motion_id uuid,
  decided_where text not null default '' check (length(decided_where) <= 300),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  foreign key (partnership_id, version_id) references plan_version (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id),
  foreign key (partnership_id, motion_id) references motion (partnership_id, id),
  check (motion_id is not null or decided_where <> '')
);
comment on table plan_step is 'A body ratified or approved a version of the plan.';
comment on column plan_step.motion_id is 'The motion that was carried; null: it was decided outside Entente.';
comment on column plan_step.decided_where is 'Where it was decided outside Entente: the minutes or the letter that say so.';
create index on plan_step (partnership_id, plan_id, at);
create index on plan_step (partnership_id, version_id);
create index on plan_step (partnership_id, body_id);
create unique index on plan_step (partnership_id, motion_id);
call isolate('plan_step', 'select, insert');

create table plan_change (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  activity_id uuid not null,
  kind text not null check (kind in ('added', 'changed', 'dropped', 'taken-up')),
  before text,
  after text,
  reason text not null check (length(reason) between 1 and 2000),
  changed_by uuid references person (id),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  foreign key (partnership_id, activity_id) references activity (partnership_id, id),
  check ((before is null) = (kind in ('added', 'taken-up'))),
  check ((after is null) = (kind = 'dropped'))
);
comment on table plan_change is 'A change of an approved plan, with its reason and what was said before and after. Never changed.';
comment on column plan_change.before is 'Canonical JSON of the activity; null where the plan did not have it.';
comment on column plan_change.changed_by is 'Null: an organisation by its link, or the server.';
create index on plan_change (partnership_id, plan_id, at);
create index on plan_change (partnership_id, activity_id);
create index on plan_change (changed_by);
call isolate('plan_change', 'select, insert');
