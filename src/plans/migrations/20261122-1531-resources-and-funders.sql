-- What an activity takes, and who pays for it.
alter table activity
  add column resources_en text not null default '',
  add column resources_fr text not null default '',
  add column funders text not null default '';
comment on column activity.resources_en is 'What it takes: people, rooms, money, in words.';
comment on column activity.funders is 'Who pays for it, by name, one a line: a funder need not be of the partnership.';
