-- What a partnership measures, what was measured, and what each indicator said before it was changed.

create table indicator (
  partnership_id uuid not null,
  id uuid not null,
  under_id uuid,
  title_en text not null,
  title_fr text not null,
  definition_en text not null default '',
  definition_fr text not null default '',
  kind text not null check (kind in ('population', 'how-much', 'how-well', 'better-off')),
  unit_en text not null,
  unit_fr text not null,
  better text not null check (better in ('up', 'down')),
  counts_people boolean not null,
  numerator_en text not null default '',
  numerator_fr text not null default '',
  denominator_en text not null default '',
  denominator_fr text not null default '',
  per integer check (per in (1, 100, 1000, 10000, 100000)),
  part_of_whole boolean not null default false,
  source text not null default '',
  frequency text not null check (frequency in ('monthly', 'quarterly', 'yearly', 'once')),
  breakdown text not null default '',
  baseline_amount numeric,
  baseline_out_of numeric,
  baseline_on date,
  target numeric,
  target_on date,
  owner_id uuid,
  version integer not null default 1,
  retired_on date,
  retired_why text not null default '',
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references chain_node (partnership_id, id),
  foreign key (partnership_id, under_id) references chain_node (partnership_id, id) on delete set null (under_id),
  foreign key (partnership_id, owner_id) references organization (partnership_id, id),
  check ((per is null) = (numerator_en = '')),
  check ((per is null) = (denominator_en = '')),
  check (per is not null or not part_of_whole),
  check (baseline_out_of is null or (per is not null and baseline_out_of > 0)),
  check (baseline_amount is null or per is null or baseline_out_of is not null),
  check ((baseline_amount is null) = (baseline_on is null)),
  check (target is not null or target_on is null)
);
comment on table indicator is 'What is measured, in which unit, how often and by whom; population, or one of the three performance questions.';
comment on column indicator.under_id is 'The priority, outcome or activity it measures; null once an activity it measured was taken out of its plan.';
comment on column indicator.per is 'Of a rate: the numerator per so many of the denominator; null for a plain number.';
comment on column indicator.part_of_whole is 'Of a rate: the numerator counts some of those the denominator counts, so it cannot be more.';
comment on column indicator.breakdown is 'The labels by which it is told apart, one a line.';
comment on column indicator.baseline_amount is 'The number, or the numerator of a rate whose denominator is baseline_out_of.';
comment on column indicator.owner_id is 'The organisation that has the numbers; null for the secretariat.';
create index on indicator (partnership_id, under_id);
create index on indicator (partnership_id, owner_id);
call isolate('indicator', 'select, insert, update');

create table indicator_version (
  partnership_id uuid not null,
  indicator_id uuid not null,
  version integer not null,
  said jsonb not null,
  why text not null default '',
  made_at timestamptz not null,
  made_by uuid,
  primary key (partnership_id, indicator_id, version),
  foreign key (partnership_id, indicator_id) references indicator (partnership_id, id)
);
comment on table indicator_version is 'What an indicator said of itself in each version: a changed definition makes old values mean something else.';
call isolate('indicator_version', 'select, insert');

create table indicator_value (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  indicator_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  label text not null default '',
  state text not null check (state in ('value', 'blank', 'not-applicable', 'not-yet-reported', 'suppressed')),
  amount numeric,
  out_of numeric,
  reason text not null default '',
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, indicator_id) references indicator (partnership_id, id),
  check (ends_on >= starts_on),
  check ((state = 'value') = (amount is not null)),
  check (out_of is null or state = 'value')
);
comment on table indicator_value is 'What was entered for a period. Never edited: a correction is a new row with its reason, and the last row counts.';
comment on column indicator_value.label is 'Of the breakdown; empty for everybody together.';
comment on column indicator_value.amount is 'Zero is a number; of a suppressed value none is kept.';
create index on indicator_value (partnership_id, indicator_id, starts_on, label, id desc);
call isolate('indicator_value', 'select, insert');
