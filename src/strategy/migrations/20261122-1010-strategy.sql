create table priority (
  partnership_id uuid not null,
  id uuid not null,
  title_en text not null,
  title_fr text not null,
  why_en text not null default '',
  why_fr text not null default '',
  title_key text not null,
  position integer not null,
  version integer not null default 1,
  ended_on date,
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references chain_node (partnership_id, id)
);
comment on table priority is 'A priority of the Community Plan. Position is order on the page, not rank.';
create index on priority (partnership_id, position);
call isolate('priority');

create table outcome (
  partnership_id uuid not null,
  id uuid not null,
  priority_id uuid not null,
  title_en text not null,
  title_fr text not null,
  title_key text not null,
  position integer not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references chain_node (partnership_id, id),
  foreign key (partnership_id, priority_id) references priority (partnership_id, id)
);
comment on table outcome is 'What should be different under a priority: the partnership may call it goal or objective.';
create index on outcome (partnership_id, priority_id, position);
call isolate('outcome');
