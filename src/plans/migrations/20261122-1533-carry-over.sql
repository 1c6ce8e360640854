create table activity_carry_over (
  partnership_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  carried_by uuid references person (id),
  at timestamptz not null,
  primary key (partnership_id, from_id),
  unique (partnership_id, to_id),
  foreign key (partnership_id, from_id) references activity (partnership_id, id),
  foreign key (partnership_id, to_id) references activity (partnership_id, id),
  check (from_id <> to_id)
);
comment on table activity_carry_over is 'An activity that was not finished goes on as another in a later plan: once, with a reason.';
create index on activity_carry_over (carried_by);
call isolate('activity_carry_over', 'select, insert');
