-- In the room: that a meeting began and ended, the seats as they were, who came, who has a conflict of interest.

create table meeting_opening (
  partnership_id uuid not null,
  meeting_id uuid not null,
  at timestamptz not null,
  rules jsonb not null,
  terms_version_id uuid,
  is_second boolean not null,
  primary key (partnership_id, meeting_id),
  foreign key (partnership_id, meeting_id) references meeting (partnership_id, id),
  foreign key (partnership_id, terms_version_id) references terms_version (partnership_id, id)
);
comment on table meeting_opening is 'That a meeting began, under which rules: kept here so that nothing later changes what it decided.';
comment on column meeting_opening.terms_version_id is 'Null where the body had adopted no terms and the usual rules held.';
comment on column meeting_opening.is_second is 'Whether it was called again for what an earlier meeting lacked the quorum to decide.';
create index on meeting_opening (partnership_id, terms_version_id);
call isolate('meeting_opening', 'select, insert');

create table meeting_close (
  partnership_id uuid not null,
  meeting_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, meeting_id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id)
);
comment on table meeting_close is 'That a meeting ended. Its attendance is corrected by a new mark, with a reason, from then on.';
call isolate('meeting_close', 'select, insert');

create table roll_seat (
  partnership_id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  standing text not null check (standing in ('voting', 'non-voting', 'ex-officio', 'alternate')),
  sector text,
  organization_id uuid,
  organization_en text,
  organization_fr text,
  contact_id uuid,
  name text not null default '',
  primary key (partnership_id, meeting_id, seat_id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, seat_id) references seat (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id)
);
comment on table roll_seat is 'The seats of the body as they were when the meeting began: who held each, and who represented them.';
comment on column roll_seat.organization_id is 'Null for a vacant seat.';
comment on column roll_seat.organization_en is 'Its name on that day, whatever it is called later.';
create index on roll_seat (partnership_id, seat_id);
create index on roll_seat (partnership_id, organization_id);
create index on roll_seat (partnership_id, contact_id);
call isolate('roll_seat', 'select, insert');

create table attendance_mark (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  seat_id uuid,
  organization_id uuid,
  name text not null default '' check (length(name) <= 200),
  affiliation text not null default '' check (length(affiliation) <= 200),
  presence text not null check (presence in
    ('present', 'alternate', 'proxy', 'regrets', 'absent', 'left', 'guest', 'staff', 'struck')),
  attends text not null default 'in-person' check (attends in ('in-person', 'online')),
  proxy_seat_id uuid,
  strikes uuid,
  because text not null default '' check (length(because) <= 1000),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, meeting_id, seat_id) references roll_seat (partnership_id, meeting_id, seat_id),
  foreign key (partnership_id, meeting_id, proxy_seat_id) references roll_seat (partnership_id, meeting_id, seat_id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, strikes) references attendance_mark (partnership_id, id),
  check ((seat_id is null) = (presence in ('guest', 'staff', 'struck'))),
  check ((proxy_seat_id is null) = (presence <> 'proxy')),
  check ((strikes is null) = (presence <> 'struck'))
);
comment on table attendance_mark is 'What was noted of a seat, or of a guest by name; the last mark counts, the others stay.';
comment on column attendance_mark.name is 'Who sat there: the representative, the alternate, the guest, the member of staff.';
comment on column attendance_mark.affiliation is 'Where a guest comes from, or what a member of staff does.';
comment on column attendance_mark.proxy_seat_id is 'The seat that holds the proxy.';
comment on column attendance_mark.strikes is 'The guest or member of staff who was not there after all.';
comment on column attendance_mark.because is 'Why it was corrected after the meeting ended.';
create index on attendance_mark (partnership_id, meeting_id, seat_id, at);
create index on attendance_mark (partnership_id, organization_id);
create index on attendance_mark (partnership_id, meeting_id, proxy_seat_id);
create index on attendance_mark (partnership_id, strikes);
call isolate('attendance_mark', 'select, insert');

create table conflict_declaration (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  agenda_item_id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  nature text not null default '' check (length(nature) <= 1000),
  because text not null default '' check (length(because) <= 1000),
  at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_because text not null default '' check (length(withdrawn_because) <= 1000),
  primary key (partnership_id, id),
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id),
  foreign key (partnership_id, meeting_id, seat_id) references roll_seat (partnership_id, meeting_id, seat_id),
  check ((withdrawn_at is null) = (withdrawn_because = ''))
);
comment on table conflict_declaration is 'A conflict of interest of a seat in one item: it leaves the vote, and the quorum where the terms say so.';
comment on column conflict_declaration.because is 'Why it was noted after the meeting ended.';
comment on column conflict_declaration.withdrawn_at is 'When it was found to be wrong; what was declared stays.';
create unique index on conflict_declaration (partnership_id, agenda_item_id, seat_id) where withdrawn_at is null;
create index on conflict_declaration (partnership_id, agenda_item_id, at);
create index on conflict_declaration (partnership_id, meeting_id, seat_id);
call isolate('conflict_declaration', 'select, insert, update');

create table item_call (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id)
);
comment on table item_call is 'That an item was taken up; the last one is the item in hand.';
create index on item_call (partnership_id, meeting_id, at);
create index on item_call (partnership_id, agenda_item_id);
call isolate('item_call', 'select, insert');
