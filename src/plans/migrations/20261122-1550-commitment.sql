-- Whether whoever is named as the lead of an activity has taken it on: nobody is published as a lead who has not.

create table commitment_asking (
  partnership_id uuid not null,
  activity_id uuid not null,
  organization_id uuid not null,
  on_day date not null,
  link_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, activity_id, organization_id, on_day),
  foreign key (partnership_id, activity_id) references activity (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id)
);
comment on table commitment_asking is 'That an organisation was asked whether it leads an activity; once a day at most.';
create index on commitment_asking (partnership_id, organization_id);
create index on commitment_asking (partnership_id, link_id);
call isolate('commitment_asking', 'select, insert');

create table commitment (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  activity_id uuid not null,
  organization_id uuid not null,
  answer text not null check (answer in ('accepted', 'declined')),
  remark text not null default '' check (length(remark) <= 2000),
  locale text not null check (locale in ('en', 'fr')),
  title_en text not null,
  title_fr text not null,
  deliverable_en text not null,
  deliverable_fr text not null,
  starts_on date,
  ends_on date,
  link_id uuid,
  contact_id uuid,
  told text not null default '' check (length(told) <= 300),
  entered_by uuid references person (id),
  reference text not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, activity_id) references activity (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  check (answer = 'accepted' or remark <> ''),
  check ((link_id is null) <> (told = '')),
  check (link_id is null or contact_id is not null)
);
comment on table commitment is 'What an organisation answered to leading an activity; never edited, the last answer counts.';
comment on column commitment.remark is 'Why it is declined, or on what understanding it is accepted; in the language of locale.';
comment on column commitment.title_en is 'The wording answered to, with the deliverable and the days: where it changes, the lead is asked anew.';
comment on column commitment.told is 'Of an answer entered by staff: who said it, and how.';
create index on commitment (partnership_id, activity_id, organization_id, at desc, id desc);
create index on commitment (partnership_id, organization_id);
create index on commitment (partnership_id, link_id);
create index on commitment (partnership_id, contact_id);
create index on commitment (entered_by);
call isolate('commitment', 'select, insert');
