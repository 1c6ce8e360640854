-- Some items come back by themselves, so that the usual agenda can still be laid around them.

alter table agenda_item add column came_back_at timestamptz;
comment on column agenda_item.came_back_at is 'When it came back by itself as business of an earlier meeting; null for what somebody put on the agenda.';
