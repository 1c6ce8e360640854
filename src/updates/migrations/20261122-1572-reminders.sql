-- Which reminders of an update left, each once, so that whoever looks later knows which are still to be sent.

create table update_reminder (
  partnership_id uuid not null,
  request_id uuid not null,
  on_day date not null,
  step text not null check (step in ('week-before', 'on-the-day', 'week-after', 'three-weeks-after', 'by-hand')),
  link_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, request_id, on_day),
  foreign key (partnership_id, request_id) references update_request (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id)
);
comment on table update_reminder is 'A reminder of what an organisation still owes, by which step it left; one a day at most.';
call isolate('update_reminder', 'select, insert');
