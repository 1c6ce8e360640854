-- Who was reminded of a meeting, and of what: a row each, so that nobody is reminded twice of the same.

create table invitation_reminder (
  partnership_id uuid not null,
  invitation_id uuid not null,
  kind text not null check (kind in ('silent', 'coming', 'by-hand')),
  of_day date not null,
  sent_at timestamptz not null,
  primary key (partnership_id, invitation_id, kind, of_day),
  foreign key (partnership_id, invitation_id) references invitation (partnership_id, id)
);
comment on table invitation_reminder is 'That somebody invited was reminded: to answer, of a meeting they come to, or by the secretariat.';
comment on column invitation_reminder.of_day is 'The day of the meeting it reminds of, so that a meeting put off is reminded of anew; by hand the day it was sent, so that it is once a day.';

-- What stood in a column of the invitation. The owner sees every partnership's rows for this one statement.
alter table invitation no force row level security;
insert into invitation_reminder (partnership_id, invitation_id, kind, of_day, sent_at)
  select partnership_id, id, 'by-hand', reminded_at::date, reminded_at from invitation where reminded_at is not null;
alter table invitation force row level security;
alter table invitation drop column reminded_at;
call isolate('invitation_reminder', 'select, insert');
