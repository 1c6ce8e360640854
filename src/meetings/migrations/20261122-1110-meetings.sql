-- Meetings of a body: planned alone or in a series, with an agenda and invitations.

create table meeting_series (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid not null,
  name_en text not null check (length(name_en) between 1 and 300),
  name_fr text not null check (length(name_fr) between 1 and 300),
  recurrence text not null check (length(recurrence) <= 500),
  starts_on date not null,
  starts_at time not null,
  minutes integer not null check (minutes between 5 and 1440),
  time_zone text not null,
  place_en text not null default '',
  place_fr text not null default '',
  online_address text not null default '',
  ended_on date,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id)
);
comment on table meeting_series is 'Meetings that come again by a rule; each is made a meeting of its own, which may be moved or cancelled alone.';
comment on column meeting_series.recurrence is 'RFC 5545 recurrence rule, in the series'' own time zone: 5 pm stays 5 pm when the clocks change.';
create index on meeting_series (partnership_id, body_id);
call isolate('meeting_series');

create table meeting (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid not null,
  series_id uuid,
  series_date date,
  name_en text not null check (length(name_en) between 1 and 300),
  name_fr text not null check (length(name_fr) between 1 and 300),
  held_on date not null,
  starts_at time not null,
  minutes integer not null check (minutes between 5 and 1440),
  time_zone text not null,
  place_en text not null default '',
  place_fr text not null default '',
  online_address text not null default '',
  second_of uuid,
  sequence integer not null default 0,
  cancelled_at timestamptz,
  cancelled_because_en text not null default '',
  cancelled_because_fr text not null default '',
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  unique (partnership_id, series_id, series_date),
  foreign key (partnership_id, body_id) references body (partnership_id, id),
  foreign key (partnership_id, series_id) references meeting_series (partnership_id, id),
  foreign key (partnership_id, second_of) references meeting (partnership_id, id),
  check ((series_id is null) = (series_date is null))
);
comment on table meeting is 'One meeting of a body, at a time on the clock of its own time zone.';
comment on column meeting.series_date is 'The day its series gave it, wherever it was moved to since.';
comment on column meeting.second_of is 'The meeting that lacked its quorum, which this one was called for again.';
comment on column meeting.sequence is 'Counts what calendars must hear of: moved, another place, cancelled (RFC 5545 SEQUENCE).';
create index on meeting (partnership_id, held_on, id);
create index on meeting (partnership_id, body_id, held_on);
create index on meeting (partnership_id, second_of);
call isolate('meeting');

create table agenda_item (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('information', 'discussion', 'approval', 'sign-off')),
  title_en text not null check (length(title_en) between 1 and 300),
  title_fr text not null check (length(title_fr) between 1 and 300),
  text_en text not null default '',
  text_fr text not null default '',
  minutes integer check (minutes between 1 and 600),
  presenter text not null default '',
  is_internal boolean not null default false,
  on_consent boolean not null default false,
  arises_from uuid,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting (partnership_id, id) on delete cascade,
  foreign key (partnership_id, arises_from) references agenda_item (partnership_id, id)
);
comment on table agenda_item is 'What a meeting takes up, for how long and to what end.';
comment on column agenda_item.is_internal is 'For the body alone: left out of whatever leaves it.';
comment on column agenda_item.on_consent is 'Adopted with others in one act, unless a member pulls it.';
comment on column agenda_item.arises_from is 'The item of an earlier meeting whose business this is.';
create index on agenda_item (partnership_id, meeting_id, position);
create index on agenda_item (partnership_id, arises_from);
call isolate('agenda_item');

create table agenda_document (
  partnership_id uuid not null,
  agenda_item_id uuid not null,
  document_id uuid not null,
  primary key (partnership_id, agenda_item_id, document_id),
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id) on delete cascade,
  foreign key (partnership_id, document_id) references document (partnership_id, id) on delete cascade
);
comment on table agenda_document is 'A document to be read for an item; the pack carries it.';
create index on agenda_document (partnership_id, document_id);
call isolate('agenda_document', 'select, insert, delete');

create table consent_pull (
  partnership_id uuid not null,
  agenda_item_id uuid not null,
  seat_id uuid,
  at timestamptz not null,
  primary key (partnership_id, agenda_item_id),
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id) on delete cascade,
  foreign key (partnership_id, seat_id) references seat (partnership_id, id)
);
comment on table consent_pull is 'That a member asked for an item to be taken off the consent agenda and talked about.';
create index on consent_pull (partnership_id, seat_id);
call isolate('consent_pull', 'select, insert, delete');

create table invitation (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  seat_id uuid,
  contact_id uuid,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) <= 254),
  locale text not null check (locale in ('en', 'fr')),
  link_id uuid not null,
  sent_at timestamptz not null,
  sent_sequence integer not null,
  reminded_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, meeting_id, email),
  foreign key (partnership_id, meeting_id) references meeting (partnership_id, id),
  foreign key (partnership_id, seat_id) references seat (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id)
);
comment on table invitation is 'That somebody was asked to a meeting, for a seat or as a guest, with their own link to answer by.';
comment on column invitation.sent_sequence is 'Which state of the meeting they were last told.';
create index on invitation (partnership_id, seat_id);
create index on invitation (partnership_id, contact_id);
create index on invitation (partnership_id, link_id);
call isolate('invitation');

create table invitation_reply (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  invitation_id uuid not null,
  answer text not null check (answer in ('comes', 'regrets', 'alternate')),
  attends text not null default 'in-person' check (attends in ('in-person', 'online')),
  alternate_name text not null default '',
  alternate_email text not null default '',
  needs jsonb not null default '[]',
  interpreter_language text not null default '',
  note text not null default '' check (length(note) <= 2000),
  reference text not null,
  at timestamptz not null,
  via text not null check (via in ('link', 'staff')),
  primary key (partnership_id, id),
  foreign key (partnership_id, invitation_id) references invitation (partnership_id, id)
);
comment on table invitation_reply is 'An answer to an invitation; the last one counts, the others stay.';
comment on column invitation_reply.reference is 'What the receipt says, to be read out over the telephone.';
comment on column invitation_reply.needs is 'What lets somebody take part: interpreter, child-care, transit, honorarium, captions, accessible-room.';
create index on invitation_reply (partnership_id, invitation_id, at);
call isolate('invitation_reply', 'select, insert');

create table calendar_feed (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  contact_id uuid,
  person_id uuid references person (id),
  link_id uuid not null,
  made_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id),
  check (num_nonnulls(contact_id, person_id) = 1)
);
comment on table calendar_feed is 'A private calendar of somebody''s meetings, behind a link of its own that can be ended.';
create index on calendar_feed (partnership_id, contact_id);
create index on calendar_feed (person_id);
create index on calendar_feed (partnership_id, link_id);
call isolate('calendar_feed', 'select, insert, delete');
