-- Besides its words, what a page says of itself (when it is, where it stands) has versions too: the public reads both as
-- they stood when the page was published, or when its changes were let out last.

alter table public_page add unique (partnership_id, id, kind);

create table public_page_facts (
  partnership_id uuid not null,
  page_id uuid not null,
  version integer not null check (version > 0),
  kind text not null,
  menu_place integer check (menu_place between 1 and 99),
  on_day date,
  starts_at timestamptz,
  ends_at timestamptz,
  link text not null default '' check (length(link) <= 500),
  written_by uuid references person (id),
  at timestamptz not null,
  primary key (partnership_id, page_id, version),
  foreign key (partnership_id, page_id, kind) references public_page (partnership_id, id, kind),
  check (menu_place is null or kind = 'page'),
  check ((kind = 'news-item') = (on_day is not null)),
  check ((kind = 'event') = (starts_at is not null)),
  check (ends_at is null or ends_at >= starts_at)
);
comment on table public_page_facts is 'What a page says besides its words, once for each version of it. Never edited: a change is the next version.';
comment on column public_page_facts.version is 'The version of the page from which on these hold: a page is never without.';
comment on column public_page_facts.menu_place is 'Where it stands on the menu, from 1; null: not on it.';
comment on column public_page_facts.on_day is 'Of a news item: the day it is of.';
create index on public_page_facts (partnership_id, page_id, kind);
create index on public_page_facts (written_by);

-- The owner is bound by row security too; what stands now is what the public has read since the page was made.
alter table public_page no force row level security;
insert into public_page_facts (partnership_id, page_id, version, kind, menu_place, on_day, starts_at, ends_at, link, at)
  select partnership_id, id, version, kind, menu_place, on_day, starts_at, ends_at, link, made_at from public_page;
alter table public_page force row level security;
call isolate('public_page_facts', 'select, insert');

alter table public_page
  drop column menu_place, drop column on_day, drop column starts_at, drop column ends_at, drop column link;
