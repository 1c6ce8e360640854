-- Draft minutes are read and corrected by a personal link, without an account.

create table minutes_recipient (
  partnership_id uuid not null,
  link_id uuid not null,
  meeting_id uuid not null,
  invitation_id uuid not null,
  name text not null,
  sent_at timestamptz not null,
  primary key (partnership_id, link_id),
  unique (partnership_id, invitation_id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, invitation_id) references invitation (partnership_id, id)
);
comment on table minutes_recipient is 'Who was sent draft minutes, with a link of their own to say what is to be put right.';
comment on column minutes_recipient.sent_at is 'When the draft went to them last.';
create index on minutes_recipient (partnership_id, meeting_id);
call isolate('minutes_recipient', 'select, insert, update');

create table minutes_agreement (
  partnership_id uuid not null,
  link_id uuid not null,
  reference text not null,
  at timestamptz not null,
  primary key (partnership_id, link_id),
  foreign key (partnership_id, link_id) references minutes_recipient (partnership_id, link_id)
);
comment on table minutes_agreement is 'That somebody read the draft and had nothing to correct, said last.';
call isolate('minutes_agreement', 'select, insert, update');

alter table minutes_correction
  add column agenda_item_id uuid,
  add column link_id uuid,
  add column reference text,
  add foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id),
  add foreign key (partnership_id, link_id) references minutes_recipient (partnership_id, link_id),
  add check ((link_id is null) = (reference is null));
comment on column minutes_correction.agenda_item_id is 'Which item it is about; null for the minutes as a whole.';
comment on column minutes_correction.link_id is 'By whose link it came; null where the secretariat noted it.';
create index on minutes_correction (partnership_id, agenda_item_id);
create index on minutes_correction (partnership_id, link_id);
