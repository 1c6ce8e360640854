-- What a partnership writes for its public site: pages, news and events. Their words stand in text_version.

create table public_page (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('page', 'news-item', 'event')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  menu_place integer check (menu_place between 1 and 99),
  on_day date,
  starts_at timestamptz,
  ends_at timestamptz,
  link text not null default '' check (length(link) <= 500),
  version integer not null default 1,
  made_at timestamptz not null,
  closed_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, kind, slug),
  check (menu_place is null or kind = 'page'),
  check ((kind = 'news-item') = (on_day is not null)),
  check ((kind = 'event') = (starts_at is not null)),
  check (ends_at is null or ends_at >= starts_at)
);
comment on table public_page is 'A page, a news item or an event of the public site. Public only while there is a publication of it.';
comment on column public_page.slug is 'Its word in addresses, chosen once: what people kept and linked stays.';
comment on column public_page.menu_place is 'Where it stands on the menu, from 1; null: not on it.';
comment on column public_page.on_day is 'Of a news item: the day it is of.';
comment on column public_page.closed_at is 'It was thrown away; only what is not public can be.';
create index on public_page (partnership_id, kind, starts_at);
call isolate('public_page', 'select, insert, update');

create table public_page_release (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  page_id uuid not null,
  released_at timestamptz not null,
  released_by uuid references person (id),
  primary key (partnership_id, id),
  foreign key (partnership_id, page_id) references public_page (partnership_id, id)
);
comment on table public_page_release is 'That a person let out what was changed in a page which is public already: until then the public reads it as it was.';
create index on public_page_release (partnership_id, page_id, released_at desc);
create index on public_page_release (released_by);
call isolate('public_page_release', 'select, insert');
