-- Business that came back to a later agenda by itself: once for each meeting and matter, so that what was taken off stays off.

create table business_return (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  earlier_item_id uuid,
  agenda_item_id uuid,
  item_version integer not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, meeting_id, earlier_item_id),
  foreign key (partnership_id, meeting_id) references meeting (partnership_id, id),
  foreign key (partnership_id, earlier_item_id) references agenda_item (partnership_id, id) on delete cascade,
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id)
    on delete set null (agenda_item_id)
);
comment on table business_return is 'That the open actions of a body, or an item an earlier meeting did not reach, came back to the agenda of its next meeting.';
comment on column business_return.earlier_item_id is 'The item that was not reached; null for the list of open actions.';
comment on column business_return.agenda_item_id is 'Null once somebody took it off the agenda: it is not put back.';
comment on column business_return.item_version is 'The version of the item as it was last written by itself; a later one was written by somebody, and is left alone.';
create index on business_return (partnership_id, earlier_item_id);
create index on business_return (partnership_id, agenda_item_id);
call isolate('business_return');
