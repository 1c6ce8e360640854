create table commitment_link (
  partnership_id uuid not null,
  link_id uuid not null,
  organization_id uuid not null,
  fiscal_year integer not null,
  contact_id uuid not null,
  made_at timestamptz not null,
  primary key (partnership_id, link_id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id)
);
comment on table commitment_link is 'The one way by which an organisation says which activities of a year it leads; the last one counts.';
create index on commitment_link (partnership_id, organization_id, fiscal_year, made_at);
create index on commitment_link (partnership_id, contact_id);
call isolate('commitment_link', 'select, insert');
