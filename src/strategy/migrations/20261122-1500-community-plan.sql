-- The Community Plan as a whole: its years and vision, its own words for its levels, and outcomes under outcomes.

create table community_plan (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  title_en text not null default '',
  title_fr text not null default '',
  from_year integer check (from_year between 1990 and 2100),
  to_year integer check (to_year between 1990 and 2100),
  vision_en text not null default '',
  vision_fr text not null default '',
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  check (to_year >= from_year),
  check ((from_year is null) = (to_year is null))
);
comment on table community_plan is 'A strategy of three to five years. A partnership has several one after the other.';
comment on column community_plan.title_en is 'Empty where nobody named it yet: it came to be with its first priority.';
call isolate('community_plan');

create table guiding_principle (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  community_plan_id uuid not null,
  text_en text not null check (length(text_en) between 1 and 2000),
  text_fr text not null check (length(text_fr) between 1 and 2000),
  position integer not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, community_plan_id) references community_plan (partnership_id, id)
);
comment on table guiding_principle is 'What holds for everything the partnership does, in the order of the page.';
create index on guiding_principle (partnership_id, community_plan_id, position);
call isolate('guiding_principle');

create table plan_level (
  partnership_id uuid not null,
  community_plan_id uuid not null,
  depth integer not null check (depth between 1 and 4),
  one_en text not null check (length(one_en) between 1 and 80),
  many_en text not null check (length(many_en) between 1 and 80),
  one_fr text not null check (length(one_fr) between 1 and 80),
  many_fr text not null check (length(many_fr) between 1 and 80),
  gender_fr text not null check (gender_fr in ('masculine', 'feminine')),
  primary key (partnership_id, community_plan_id, depth),
  foreign key (partnership_id, community_plan_id) references community_plan (partnership_id, id)
);
comment on table plan_level is 'What the partnership calls a level of its plan: pillar, theme, goal, objective. Depth 1 is the top.';
comment on column plan_level.gender_fr is 'So that a button can say « un pilier » and « une orientation ».';
call isolate('plan_level');

alter table priority
  add column community_plan_id uuid,
  add column goal_en text not null default '',
  add column goal_fr text not null default '',
  add column rank integer check (rank between 1 and 99),
  add column body_id uuid,
  add column is_partnership_wide boolean not null default false,
  add foreign key (partnership_id, body_id) references body (partnership_id, id);
comment on column priority.community_plan_id is 'The plan it is of.';
comment on column priority.goal_en is 'One sentence that says what is to be reached.';
comment on column priority.rank is 'Null unless the partnership ranks its priorities.';
comment on column priority.body_id is 'The body that answers for it.';
comment on column priority.is_partnership_wide is 'Of the partnership as a whole rather than beside the others: it is not called by the word of the level.';

-- The owner is bound by row security too; priorities of before belong to one plan a partnership.
alter table priority no force row level security;
alter table community_plan no force row level security;
insert into community_plan (partnership_id, made_at) select distinct partnership_id, now() from priority;
update priority set community_plan_id =
  (select plan.id from community_plan plan where plan.partnership_id = priority.partnership_id);
alter table priority force row level security;
alter table community_plan force row level security;

alter table priority
  alter column community_plan_id set not null,
  add foreign key (partnership_id, community_plan_id) references community_plan (partnership_id, id);
create index on priority (partnership_id, community_plan_id, position);
create index on priority (partnership_id, body_id);

alter table outcome
  add column parent_id uuid,
  add column goal_en text not null default '',
  add column goal_fr text not null default '',
  add column why_en text not null default '',
  add column why_fr text not null default '',
  add column rank integer check (rank between 1 and 99),
  add column body_id uuid,
  add unique (partnership_id, id, priority_id),
  add foreign key (partnership_id, body_id) references body (partnership_id, id),
  add check (parent_id <> id);
-- What stands under an outcome goes where it goes: the database carries the priority down.
alter table outcome
  add foreign key (partnership_id, parent_id, priority_id)
    references outcome (partnership_id, id, priority_id) on update cascade;
comment on column outcome.parent_id is 'The outcome it stands under; null for one straight under its priority.';
comment on column outcome.rank is 'Null unless the partnership ranks them.';
comment on column outcome.body_id is 'The body that answers for it.';
create index on outcome (partnership_id, parent_id, position);
create index on outcome (partnership_id, body_id);
