-- Engagement: when the secretariat got in touch with an organisation that had fallen silent, and how.

create table outreach (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  organization_id uuid not null,
  on_day date not null,
  how text not null check (how in ('phone', 'email', 'in-person')),
  note text not null default '' check (length(note) <= 4000),
  by_person uuid references person (id),
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id)
);
comment on table outreach is 'That somebody of the secretariat got in touch with an organisation, and what came of it at once.';
create index on outreach (partnership_id, organization_id, on_day);
create index on outreach (by_person);
call isolate('outreach', 'select, insert');
