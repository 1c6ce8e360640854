create table plan (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  fiscal_year integer not null check (fiscal_year between 2000 and 2100),
  made_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, fiscal_year)
);
comment on table plan is 'The annual action plan of one fiscal year, named by the year in which it begins (1 April).';
call isolate('plan');

create table activity (
  partnership_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  priority_id uuid not null,
  outcome_id uuid,
  body_id uuid,
  body_as_written text,
  title_en text not null,
  title_fr text not null,
  title_key text not null,
  deliverable_en text not null default '',
  deliverable_fr text not null default '',
  starts_on date,
  ends_on date,
  starts_as_written text,
  ends_as_written text,
  notes text not null default '',
  position integer not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references chain_node (partnership_id, id),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  foreign key (partnership_id, priority_id) references priority (partnership_id, id),
  foreign key (partnership_id, outcome_id) references outcome (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
comment on table activity is 'One planned activity: specific, measurable, time-bound, with a lead.';
comment on column activity.starts_as_written is 'What was typed ("Summer 2016"), kept beside what was understood.';
comment on column activity.title_key is 'Title folded, so that importing the same workbook again changes nothing.';
create index on activity (partnership_id, plan_id, position);
create index on activity (partnership_id, priority_id);
create index on activity (partnership_id, outcome_id);
create index on activity (partnership_id, body_id);
call isolate('activity');

create table activity_organization (
  partnership_id uuid not null,
  activity_id uuid not null,
  organization_id uuid not null,
  part text not null check (part in ('lead', 'partner')),
  position integer not null default 0,
  primary key (partnership_id, activity_id, organization_id),
  foreign key (partnership_id, activity_id) references activity (partnership_id, id) on delete cascade,
  foreign key (partnership_id, organization_id) references organization (partnership_id, id)
);
comment on table activity_organization is 'Who leads an activity and who takes part in it.';
create index on activity_organization (partnership_id, organization_id, part);
call isolate('activity_organization');

create table activity_status (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  activity_id uuid not null,
  status text not null check (status in
    ('planned', 'in-progress', 'complete', 'delayed', 'on-hold', 'dropped', 'carried-over')),
  since timestamptz not null,
  reason text not null default '',
  primary key (partnership_id, id),
  foreign key (partnership_id, activity_id) references activity (partnership_id, id) on delete cascade
);
comment on table activity_status is 'Each change of an activity''s status is a fact; the newest is where it stands, none yet is planned.';
create index on activity_status (partnership_id, activity_id, since desc, id desc);
call isolate('activity_status', 'select, insert, delete');
