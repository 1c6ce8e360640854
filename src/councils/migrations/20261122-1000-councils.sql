create table body (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  parent_id uuid,
  kind text not null check (kind in
    ('council', 'executive', 'sector-table', 'working-group', 'action-team', 'advisory-table')),
  name_en text not null,
  name_fr text not null,
  name_key text not null,
  starts_on date,
  ends_on date,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, parent_id) references body (partnership_id, id),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
comment on table body is 'A council, executive, sector table, working group, action team or advisory table.';
comment on column body.name_key is 'Its name folded, so that a workbook finds it.';
create index on body (partnership_id, parent_id);
call isolate('body');

create table seat (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid not null,
  organization_id uuid,
  sector text,
  standing text not null check (standing in ('voting', 'non-voting', 'ex-officio', 'alternate')),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  check (ends_on is null or ends_on >= starts_on)
);
comment on table seat is 'A place at a body''s table, held by an organisation; vacant when it holds none.';
comment on column seat.sector is 'The sector the seat is for; the holder''s own sector otherwise.';
create index on seat (partnership_id, body_id);
create index on seat (partnership_id, organization_id);
call isolate('seat');

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
create index on representation (partnership_id, contact_id);
call isolate('representation');
