-- What the partnership's work contributes to elsewhere: outcomes of the funder, goals of others, a city's own plan.

create table alignment_tag (
  partnership_id uuid not null references partnership (id),
  list text not null check (list in ('funder', 'city')),
  code text not null,
  title_en text not null,
  title_fr text not null,
  version integer not null default 1,
  retired_on date,
  primary key (partnership_id, list, code)
);
comment on table alignment_tag is 'The tags of the lists a partnership writes itself; those of the other lists stand in the code.';
call isolate('alignment_tag', 'select, insert, update');

create table alignment_list_name (
  partnership_id uuid not null references partnership (id),
  list text not null check (list in ('city')),
  title_en text not null,
  title_fr text not null,
  primary key (partnership_id, list)
);
comment on table alignment_list_name is 'What the partnership calls the plan whose list this is.';
call isolate('alignment_list_name', 'select, insert, update');

create table alignment (
  partnership_id uuid not null,
  subject_id uuid not null,
  list text not null check (list in ('funder', 'sdg', 'gcm', 'welcoming', 'city')),
  code text not null,
  primary key (partnership_id, subject_id, list, code),
  foreign key (partnership_id, subject_id) references chain_node (partnership_id, id) on delete cascade
);
comment on table alignment is 'An indicator, priority, outcome or activity contributes to a tag of a list.';
create index on alignment (partnership_id, list, code);
call isolate('alignment', 'select, insert, delete');
