-- The public site of a partnership: how it looks and who is behind it, and what a person made public, from when to when.

create table site (
  partnership_id uuid primary key references partnership (id),
  name_en text not null default '' check (length(name_en) <= 120),
  name_fr text not null default '' check (length(name_fr) <= 120),
  tagline_en text not null default '' check (length(tagline_en) <= 300),
  tagline_fr text not null default '' check (length(tagline_fr) <= 300),
  main_language text not null default 'en' check (main_language in ('en', 'fr')),
  further_languages text[] not null default '{}',
  accent text not null default '#1c5a46' check (accent ~ '^#[0-9a-f]{6}$'),
  logo_file_id uuid,
  host_name text check (host_name ~ '^[a-z0-9.-]{4,253}$'),
  email text not null default '' check (length(email) <= 254),
  telephone text not null default '' check (length(telephone) <= 40),
  address_en text not null default '' check (length(address_en) <= 500),
  address_fr text not null default '' check (length(address_fr) <= 500),
  opened_at timestamptz,
  version integer not null default 1,
  foreign key (partnership_id, logo_file_id) references stored_file (partnership_id, id)
);
comment on table site is 'One partnership''s public site. Without opened_at nobody but its staff sees anything of it.';
comment on column site.name_en is 'Empty: the partnership''s own name.';
comment on column site.further_languages is 'BCP 47 tags of the languages newcomers read, besides English and French.';
comment on column site.host_name is 'Its own host name, if it has one; one site each.';
create unique index site_host_name on site (host_name) where host_name is not null;
create index on site (partnership_id, logo_file_id);
call isolate('site', 'select, insert, update');
call let_owner_look_up('site');

create function partnership_of_host(wanted text) returns table (slug text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.slug from site s join partnership p on p.id = s.partnership_id
  where s.host_name = partnership_of_host.wanted and s.opened_at is not null
$$;
revoke all on function partnership_of_host(text) from public;
grant execute on function partnership_of_host(text) to entente_app;

create table publication (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  matter text not null check (matter ~ '^[a-z][a-z-]{1,40}$'),
  subject_id uuid not null,
  visible_from timestamptz not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  check (visible_from >= published_at),
  check (withdrawn_at >= published_at)
);
comment on table publication is 'That a person made something public, from which moment on, and until it was withdrawn. Nothing else makes anything public.';
comment on column publication.matter is 'What kind of thing: page, terms, decision ...; the domain that has it says what it shows.';
comment on column publication.visible_from is 'Later than published_at: an embargo.';
create unique index publication_current on publication (partnership_id, matter, subject_id) where withdrawn_at is null;
create index on publication (partnership_id, matter, subject_id, published_at);
call isolate('publication', 'select, insert, update');
