-- What organisations and community members give to the partnership, how it was valued, and whether they say so themselves.

create table contribution (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  organization_id uuid not null,
  fiscal_year integer not null,
  kind text not null check (kind in ('cash', 'in-kind-hours', 'in-kind-space', 'in-kind-goods', 'volunteer-hours', 'leveraged-funds')),
  version integer not null default 1,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text not null default '' check (length(withdrawn_why) <= 2000),
  primary key (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  check (withdrawn_at is null or withdrawn_why <> '')
);
comment on table contribution is 'Something that was given in a fiscal year. What is stated of it stands in contribution_statement.';
comment on column contribution.organization_id is 'Who gave: an organisation, or a community member as a member.';
comment on column contribution.kind is 'Kinds are never added together.';
create index on contribution (partnership_id, fiscal_year, kind);
create index on contribution (partnership_id, organization_id, fiscal_year);
call isolate('contribution', 'select, insert, update');

create table contribution_statement (
  partnership_id uuid not null,
  contribution_id uuid not null,
  number integer not null check (number > 0),
  activity_id uuid,
  what_en text not null check (length(what_en) between 1 and 2000),
  what_fr text not null check (length(what_fr) between 1 and 2000),
  cents bigint check (cents between 0 and 100000000000),
  hundredths integer check (hundredths between 0 and 100000000),
  rate_cents bigint check (rate_cents between 0 and 10000000),
  rate_basis text check (rate_basis in ('own-rate', 'published-wage', 'agreed-rate')),
  value_basis text check (value_basis in ('price-list', 'market-price', 'own-estimate', 'agreed-value')),
  basis_note text not null default '' check (length(basis_note) <= 2000),
  missing text check (missing in ('not-stated', 'not-yet-reported')),
  from_whom text not null default '' check (length(from_whom) <= 300),
  because_en text not null default '' check (length(because_en) <= 2000),
  because_fr text not null default '' check (length(because_fr) <= 2000),
  starts_on date,
  ends_on date,
  told_by text not null check (length(told_by) between 1 and 300),
  told_on date not null,
  reason text not null default '' check (length(reason) <= 2000),
  stated_by uuid references person (id),
  at timestamptz not null,
  primary key (partnership_id, contribution_id, number),
  foreign key (partnership_id, contribution_id) references contribution (partnership_id, id),
  foreign key (partnership_id, activity_id) references activity (partnership_id, id),
  check (number = 1 or reason <> ''),
  check ((rate_cents is null) = (rate_basis is null)),
  check (rate_basis is distinct from 'published-wage' or basis_note <> ''),
  check (ends_on is null or starts_on is not null and ends_on >= starts_on)
);
comment on table contribution_statement is 'What is said of a contribution, and how it was valued. Never edited: a change is the next statement, with its reason.';
comment on column contribution_statement.cents is 'Cents of Canadian dollars: cash, leveraged funds, and the value of space and goods. Zero is a figure; null is none.';
comment on column contribution_statement.hundredths is 'Hundredths of an hour, of in-kind and volunteer hours. Volunteer hours are never turned into money.';
comment on column contribution_statement.rate_cents is 'Cents an hour of in-kind hours; null: no rate is stated, so that their value is not either.';
comment on column contribution_statement.missing is 'Why a figure is not there: nobody stated it, or it is still to be reported.';
comment on column contribution_statement.from_whom is 'Of leveraged funds: who pays them.';
comment on column contribution_statement.because_en is 'Of leveraged funds: because of what they came.';
comment on column contribution_statement.told_by is 'Who told the secretariat, on told_on.';
create index on contribution_statement (partnership_id, activity_id);
create index on contribution_statement (stated_by);
call isolate('contribution_statement', 'select, insert');

create table contribution_link (
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
comment on table contribution_link is 'The way a giver says whether what is stated of a year is so; the last one counts.';
create index on contribution_link (partnership_id, organization_id, fiscal_year, made_at);
create index on contribution_link (partnership_id, contact_id);
call isolate('contribution_link', 'select, insert');

create table contribution_asking (
  partnership_id uuid not null,
  organization_id uuid not null,
  fiscal_year integer not null,
  on_day date not null,
  link_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, organization_id, fiscal_year, on_day),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, link_id) references contribution_link (partnership_id, link_id)
);
comment on table contribution_asking is 'That a giver was asked to confirm a year; once a day at most.';
create index on contribution_asking (partnership_id, link_id);
call isolate('contribution_asking', 'select, insert');

create table contribution_answer (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  contribution_id uuid not null,
  statement integer not null,
  link_id uuid not null,
  answer text not null check (answer in ('confirmed', 'different', 'not-us')),
  figure bigint check (figure between 0 and 100000000000),
  remark text not null default '' check (length(remark) <= 2000),
  locale text not null check (locale in ('en', 'fr')),
  reference text not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, contribution_id, statement) references contribution_statement (partnership_id, contribution_id, number),
  foreign key (partnership_id, link_id) references contribution_link (partnership_id, link_id),
  check (answer = 'different' or figure is null),
  check (answer <> 'different' or remark <> '')
);
comment on table contribution_answer is 'What the giver said of one statement by link; the last one counts, and a later statement has none.';
comment on column contribution_answer.figure is 'The figure they say is right: cents, or hundredths of an hour where the contribution is hours.';
create index on contribution_answer (partnership_id, contribution_id, statement, at);
create index on contribution_answer (partnership_id, link_id, at);
call isolate('contribution_answer', 'select, insert');
