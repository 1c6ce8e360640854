-- Values asked of those who have them, by link: nothing given so counts before staff has accepted it.

create table indicator_link (
  partnership_id uuid not null,
  link_id uuid not null,
  organization_id uuid not null,
  contact_id uuid not null,
  made_at timestamptz not null,
  primary key (partnership_id, link_id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id)
);
comment on table indicator_link is 'The way by which an organisation gives the values it has; the last one counts.';
create index on indicator_link (partnership_id, organization_id, made_at);
create index on indicator_link (partnership_id, contact_id);
call isolate('indicator_link', 'select, insert');

create table indicator_asking (
  partnership_id uuid not null,
  organization_id uuid not null,
  on_day date not null,
  link_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, organization_id, on_day),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, link_id) references indicator_link (partnership_id, link_id)
);
comment on table indicator_asking is 'That an organisation was asked for the values it owes; once a day at most.';
create index on indicator_asking (partnership_id, link_id);
call isolate('indicator_asking', 'select, insert');

create table given_value (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  indicator_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  label text not null default '',
  state text not null check (state in ('value', 'not-applicable', 'not-yet-reported', 'suppressed')),
  amount numeric,
  out_of numeric,
  note text not null default '' check (length(note) <= 2000),
  source text not null default '' check (length(source) <= 300),
  link_id uuid not null,
  locale text not null check (locale in ('en', 'fr')),
  reference text not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, indicator_id) references indicator (partnership_id, id),
  foreign key (partnership_id, link_id) references indicator_link (partnership_id, link_id),
  check (ends_on >= starts_on),
  check ((state = 'value') = (amount is not null)),
  check (out_of is null or state = 'value')
);
comment on table given_value is 'What was given by link for a period; it counts once it is accepted. The last one given is the one looked at.';
comment on column given_value.amount is 'Zero is a number; of a hidden value none is given.';
create index on given_value (partnership_id, indicator_id, starts_on, label, id desc);
create index on given_value (partnership_id, link_id, at);
call isolate('given_value', 'select, insert');

create table given_verdict (
  partnership_id uuid not null,
  given_id uuid not null,
  verdict text not null check (verdict in ('accepted', 'returned')),
  reason text not null default '' check (length(reason) <= 2000),
  decided_at timestamptz not null,
  decided_by uuid references person (id),
  primary key (partnership_id, given_id),
  foreign key (partnership_id, given_id) references given_value (partnership_id, id),
  check (verdict = 'accepted' or reason <> '')
);
comment on table given_verdict is 'Whether a value given by link counts: accepted as it was given, or returned with what is missing.';
create index on given_verdict (decided_by);
call isolate('given_verdict', 'select, insert');

alter table indicator_value add column given_id uuid;
alter table indicator_value add foreign key (partnership_id, given_id) references given_value (partnership_id, id);
comment on column indicator_value.given_id is 'What was given by link and accepted; null where staff entered it.';
create index on indicator_value (partnership_id, given_id);
