-- Applications for funding: to whom, for what, by when, where each stands, and what came of it.

create table funding_application (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  funder text not null check (length(funder) between 1 and 300),
  programme text not null default '' check (length(programme) <= 300),
  purpose_en text not null check (length(purpose_en) between 1 and 2000),
  purpose_fr text not null check (length(purpose_fr) between 1 and 2000),
  organization_id uuid not null,
  asked_cents bigint check (asked_cents between 0 and 100000000000),
  deadline date,
  contribution_id uuid,
  version integer not null default 1,
  added_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, contribution_id) references contribution (partnership_id, id)
);
comment on table funding_application is 'Money somebody asks a funder for.';
comment on column funding_application.organization_id is 'Who applies.';
comment on column funding_application.asked_cents is 'Cents of Canadian dollars; null: not stated yet.';
comment on column funding_application.contribution_id is 'The leveraged funds that were recorded of it, once granted.';
create index on funding_application (partnership_id, deadline);
create index on funding_application (partnership_id, organization_id);
create index on funding_application (partnership_id, contribution_id);
call isolate('funding_application', 'select, insert, update');

create table funding_application_partner (
  partnership_id uuid not null,
  application_id uuid not null,
  organization_id uuid not null,
  primary key (partnership_id, application_id, organization_id),
  foreign key (partnership_id, application_id) references funding_application (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id)
);
comment on table funding_application_partner is 'With whom it is applied for.';
create index on funding_application_partner (partnership_id, organization_id);
call isolate('funding_application_partner', 'select, insert, delete');

create table funding_application_state (
  partnership_id uuid not null,
  application_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('idea', 'drafting', 'submitted', 'granted', 'partly-granted', 'declined', 'withdrawn')),
  on_day date not null,
  granted_cents bigint check (granted_cents between 0 and 100000000000),
  note text not null default '' check (length(note) <= 2000),
  at timestamptz not null,
  primary key (partnership_id, application_id, number),
  foreign key (partnership_id, application_id) references funding_application (partnership_id, id),
  check (granted_cents is null or state in ('granted', 'partly-granted'))
);
comment on table funding_application_state is 'Each change of where an application stands, on its day; the last one is where it stands.';
comment on column funding_application_state.granted_cents is 'Cents of Canadian dollars; null where granted: not stated.';
call isolate('funding_application_state', 'select, insert');
