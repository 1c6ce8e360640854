-- Asking the lead organisations for progress, what they answer, and what the secretariat says to it.

create table update_round (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  asked_at timestamptz not null,
  asked_by uuid,
  due_on date not null,
  note_en text not null default '',
  note_fr text not null default '',
  closed_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id)
);
comment on table update_round is 'One asking of the lead organisations for progress, with a day by which.';
comment on column update_round.asked_by is 'The person who asked, named to the partners; null for the command line.';
comment on column update_round.closed_at is 'From then on nothing more can be sent in; links that are still open say so.';
create index on update_round (partnership_id, plan_id, asked_at desc);
create index on update_round (partnership_id, due_on) where closed_at is null;
call isolate('update_round', 'select, insert, update');

create table update_request (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  round_id uuid not null,
  organization_id uuid not null,
  contact_id uuid,
  link_id uuid,
  primary key (partnership_id, id),
  unique (partnership_id, round_id, organization_id),
  foreign key (partnership_id, round_id) references update_round (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id)
);
comment on table update_request is 'What one organisation was asked in a round: one link, one mail, all it owes.';
comment on column update_request.contact_id is 'Whom it was sent to; null when the organisation has no address yet, which the coordinator is told.';
create index on update_request (partnership_id, organization_id);
call isolate('update_request', 'select, insert, update');

create table update_request_activity (
  partnership_id uuid not null,
  request_id uuid not null,
  activity_id uuid not null,
  primary key (partnership_id, request_id, activity_id),
  foreign key (partnership_id, request_id) references update_request (partnership_id, id) on delete cascade,
  foreign key (partnership_id, activity_id) references activity (partnership_id, id)
);
create index on update_request_activity (partnership_id, activity_id);
call isolate('update_request_activity', 'select, insert');

create table progress_update (
  partnership_id uuid not null,
  id uuid not null,
  node_id uuid not null,
  activity_id uuid not null,
  request_id uuid not null,
  organization_id uuid not null,
  locale text not null check (locale in ('en', 'fr')),
  status text not null check (status in ('not-started', 'on-track', 'delayed', 'on-hold', 'complete', 'stopped')),
  narrative text not null,
  figure_state text not null check (figure_state in ('value', 'blank', 'not-applicable')),
  figure numeric,
  figure_unit text not null default '',
  obstacles text not null default '',
  reference text not null,
  submitted_at timestamptz not null,
  submitted_via text not null check (submitted_via in ('link', 'staff', 'import')),
  contact_id uuid,
  entered_by uuid,
  told_by text not null default '',
  told_how text check (told_how in ('phone', 'email', 'in-person', 'document')),
  supersedes_id uuid,
  primary key (partnership_id, id),
  unique (partnership_id, id, node_id),
  foreign key (partnership_id, node_id) references chain_node (partnership_id, id),
  foreign key (partnership_id, request_id, activity_id) references update_request_activity (partnership_id, request_id, activity_id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  foreign key (partnership_id, supersedes_id, node_id) references progress_update (partnership_id, id, node_id),
  check ((figure_state = 'value') = (figure is not null)),
  check ((supersedes_id is null) = (id = node_id)),
  check ((submitted_via = 'staff') = (told_how is not null))
);
comment on table progress_update is 'What a lead organisation says of an activity. Never edited: a correction is a new one that supersedes it.';
comment on column progress_update.node_id is 'The update as one thing over its corrections, as the chain knows it: the id of its first version.';
comment on column progress_update.figure_state is 'Zero is a value; blank and not applicable are not zero.';
comment on column progress_update.contact_id is 'Whose personal link sent it; stays theirs when they leave.';
comment on column progress_update.entered_by is 'Who of the secretariat typed it for the organisation, told by told_by, in the way of told_how.';
create index on progress_update (partnership_id, activity_id, submitted_at desc);
create index on progress_update (partnership_id, submitted_at desc, id desc);
create index on progress_update (partnership_id, organization_id, submitted_at desc);
create index on progress_update (partnership_id, node_id, submitted_at);
create index on progress_update (partnership_id, reference);
-- One beginning for each activity of a request, and one correction of each version: the versions are a line, never a fork.
create unique index progress_update_first on progress_update (partnership_id, request_id, activity_id) where supersedes_id is null;
create unique index progress_update_superseded on progress_update (partnership_id, supersedes_id) where supersedes_id is not null;
call isolate('progress_update', 'select, insert');

create table update_verdict (
  partnership_id uuid not null,
  update_id uuid not null,
  verdict text not null check (verdict in ('accepted', 'returned')),
  comment text not null default '',
  given_at timestamptz not null,
  given_by uuid,
  primary key (partnership_id, update_id),
  foreign key (partnership_id, update_id) references progress_update (partnership_id, id)
);
comment on table update_verdict is 'The secretariat accepts an update or returns it with a comment; once.';
call isolate('update_verdict', 'select, insert');
