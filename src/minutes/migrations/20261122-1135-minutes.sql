-- Minutes: what was said at a meeting, paragraph by paragraph; what is to be done; and that they were adopted.

create table minutes_paragraph (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  agenda_item_id uuid,
  text_en text not null default '' check (length(text_en) <= 8000),
  text_fr text not null default '' check (length(text_fr) <= 8000),
  written_at timestamptz not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id),
  check (text_en <> '' or text_fr <> '')
);
comment on table minutes_paragraph is 'One paragraph of minutes: who writes another at the same moment overwrites nothing.';
comment on column minutes_paragraph.agenda_item_id is 'Null for what belongs to the meeting as a whole.';
create index on minutes_paragraph (partnership_id, meeting_id, id);
create index on minutes_paragraph (partnership_id, agenda_item_id);
call isolate('minutes_paragraph');

create table minutes_circulation (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  recipients integer not null check (recipients > 0),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id)
);
comment on table minutes_circulation is 'That draft minutes were sent round to be corrected.';
create index on minutes_circulation (partnership_id, meeting_id, at);
call isolate('minutes_circulation', 'select, insert');

create table minutes_correction (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  asked_by text not null check (length(asked_by) between 1 and 200),
  text text not null check (length(text) between 1 and 4000),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id)
);
comment on table minutes_correction is 'What somebody asked to be put right, dated; after adoption it stands beside the minutes and changes nothing in them.';
create index on minutes_correction (partnership_id, meeting_id, at);
call isolate('minutes_correction', 'select, insert');

create table minutes_adoption (
  partnership_id uuid not null,
  meeting_id uuid not null,
  adopted_on date not null,
  at_meeting_id uuid,
  motion_id uuid,
  content text not null,
  sha256 text not null,
  at timestamptz not null,
  primary key (partnership_id, meeting_id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, at_meeting_id) references meeting (partnership_id, id),
  foreign key (partnership_id, motion_id) references motion (partnership_id, id)
);
comment on table minutes_adoption is 'That minutes were adopted, with the whole of them as they were: from then on they are read from here.';
comment on column minutes_adoption.content is 'JSON in both languages; sha256 is of these bytes in UTF-8.';
create index on minutes_adoption (partnership_id, at_meeting_id);
create index on minutes_adoption (partnership_id, motion_id);
call isolate('minutes_adoption', 'select, insert');

create function keep_adopted_minutes() returns trigger language plpgsql as $$
declare
  kept record;
begin
  kept := case tg_op when 'DELETE' then old else new end;
  if exists (select from minutes_adoption adopted
      where adopted.partnership_id = kept.partnership_id and adopted.meeting_id = kept.meeting_id) then
    raise exception 'adopted minutes never change' using errcode = '23001';
  end if;
  return kept;
end $$;
create trigger keep_adopted_minutes before insert or update or delete on minutes_paragraph
  for each row execute function keep_adopted_minutes();

create table action_item (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  agenda_item_id uuid,
  text_en text not null check (length(text_en) between 1 and 1000),
  text_fr text not null check (length(text_fr) between 1 and 1000),
  organization_id uuid,
  owner text not null default '' check (length(owner) <= 200),
  due_on date,
  made_at timestamptz not null,
  done_on date,
  done_note text not null default '' check (length(done_note) <= 2000),
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id)
);
comment on table action_item is 'What somebody took upon themselves at a meeting; open until its last day of work is known.';
create index on action_item (partnership_id, meeting_id);
create index on action_item (partnership_id, agenda_item_id);
create index on action_item (partnership_id, organization_id);
create index on action_item (partnership_id, due_on) where done_on is null;
call isolate('action_item');
