-- What somebody writes down for whoever comes after them, in a seat or in the secretariat.

create table handover_note (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  seat_id uuid,
  text text not null check (length(text) between 1 and 8000),
  written_by uuid references person (id),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, seat_id) references seat (partnership_id, id) on delete cascade
);
comment on table handover_note is 'What whoever comes after should know. Kept as written; another is added, none is changed.';
comment on column handover_note.seat_id is 'The seat it is about; null for the work of the secretariat.';
create index on handover_note (partnership_id, seat_id, at);
create index on handover_note (written_by);
call isolate('handover_note', 'select, insert, delete');
