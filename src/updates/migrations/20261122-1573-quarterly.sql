-- Asking by itself after each quarter, when a coordinator has turned it on for a year's plan.

create table quarterly_asking (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  days_after integer check (days_after between 7 and 60),
  set_at timestamptz not null,
  set_by uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id)
);
comment on table quarterly_asking is 'Whether lead organisations are asked after each fiscal quarter of a plan. The newest holds; none means no.';
comment on column quarterly_asking.days_after is 'How many days after the end of the quarter the answers are due; null turns it off.';
create index on quarterly_asking (partnership_id, plan_id, set_at desc, id desc);
call isolate('quarterly_asking', 'select, insert');

create table quarter_asked (
  partnership_id uuid not null,
  plan_id uuid not null,
  quarter integer not null check (quarter between 1 and 4),
  round_id uuid,
  at timestamptz not null,
  primary key (partnership_id, plan_id, quarter),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  foreign key (partnership_id, round_id) references update_round (partnership_id, id)
);
comment on table quarter_asked is 'A quarter that was asked about by itself, once, however often somebody looks.';
comment on column quarter_asked.round_id is 'Null when there was nobody to ask.';
call isolate('quarter_asked', 'select, insert, update');
