create table body (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  parent_id uuid,
  kind text not null check (kind in
    ('council', 'executive', 'sector-table', 'working-group', 'action-team', 'advisory-table')),
  name_en text not null check (length(name_en) between 1 and 300),
  name_fr text not null check (length(name_fr) between 1 and 300),
  name_key_en text not null,
  name_key_fr text not null,
  starts_on date,
  ends_on date,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, parent_id) references body (partnership_id, id),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
comment on table body is 'A council, executive, sector table, working group, action team or advisory table.';
comment on column body.name_key_en is 'Its English name folded, so that a workbook finds it.';
comment on column body.name_key_fr is 'Its French name folded, likewise.';
comment on column body.starts_on is 'Null when nobody knows since when.';
comment on column body.ends_on is 'Its last day, that day included; planned from the start for an action team.';
create index on body (partnership_id, parent_id);
create index on body (partnership_id, name_key_en);
create index on body (partnership_id, name_key_fr);
call isolate('body');

create table seat (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid not null,
  sector text,
  standing text not null check (standing in ('voting', 'non-voting', 'ex-officio', 'alternate')),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id),
  check (ends_on is null or ends_on >= starts_on)
);
comment on table seat is 'A place at a body''s table. Who holds it is a fact of its own; vacant while nobody does.';
comment on column seat.sector is 'The sector the seat is for; the holder''s own sector otherwise.';
comment on column seat.ends_on is 'The last day of its term, that day included.';
comment on column seat.version is 'Counts every change of the seat, of its holder and of its representative.';
create index on seat (partnership_id, body_id);
call isolate('seat');

create table seat_holding (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  seat_id uuid not null,
  organization_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (partnership_id, id),
  foreign key (partnership_id, seat_id) references seat (partnership_id, id) on delete cascade,
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  check (ends_on is null or ends_on >= starts_on)
);
comment on table seat_holding is 'Which organisation holds a seat, from when to when: a report on a past year sees who held it then.';
create unique index seat_holding_current on seat_holding (partnership_id, seat_id) where ends_on is null;
create index on seat_holding (partnership_id, seat_id);
create index on seat_holding (partnership_id, organization_id);
call isolate('seat_holding');

create table representation (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  seat_id uuid not null,
  contact_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (partnership_id, id),
  foreign key (partnership_id, seat_id) references seat (partnership_id, id) on delete cascade,
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  check (ends_on is null or ends_on >= starts_on)
);
comment on table representation is 'Who sits in a seat for its organisation, from when to when. Replace the person; the seat stays.';
create unique index representation_current on representation (partnership_id, seat_id) where ends_on is null;
create index on representation (partnership_id, seat_id);
create index on representation (partnership_id, contact_id);
call isolate('representation');
