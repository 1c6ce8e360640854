-- Found: the search of a public site, and what was looked for there in vain.

-- Needs the extension unaccent, which comes with PostgreSQL and which the owner of a database may take in.
create extension if not exists unaccent;

create text search configuration entente_english (copy = english);
alter text search configuration entente_english
  alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration entente_french (copy = french);
alter text search configuration entente_french
  alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration entente_plain (copy = simple);
alter text search configuration entente_plain alter mapping for hword, hword_part, word with unaccent, simple;

create function search_language(tag text) returns regconfig language sql immutable
return case tag when 'en' then 'entente_english'::regconfig when 'fr' then 'entente_french'::regconfig
  else 'entente_plain'::regconfig end;
comment on function search_language(text) is 'How the words of a language are told apart: stems in English and French, accents of no weight anywhere.';

create table search_text (
  partnership_id uuid not null references partnership (id),
  matter text not null,
  subject_id uuid not null,
  language text not null check (length(language) between 2 and 35),
  fingerprint text not null,
  words tsvector not null,
  made_at timestamptz not null,
  primary key (partnership_id, matter, subject_id, language)
);
comment on table search_text is 'The words of what is published, to find it by. It only proposes: what is shown is read anew where it stands, and only while it is public.';
comment on column search_text.fingerprint is 'SHA-256 of the title and text these words are of.';
call isolate('search_text');

create table search_miss (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  language text not null check (length(language) between 2 and 35),
  wanted text not null check (length(wanted) between 2 and 80),
  on_day date not null,
  times integer not null default 1 check (times > 0),
  primary key (partnership_id, id),
  unique (partnership_id, wanted, language, on_day)
);
comment on table search_miss is 'What people told the partnership they looked for on its site and did not find: the words, never who.';
comment on column search_miss.wanted is 'Small letters, single spaces, nothing that looks like an address or a number of somebody.';
call isolate('search_miss', 'select, insert, update');

create table search_need (
  partnership_id uuid not null,
  wanted text not null,
  language text not null,
  need_id uuid not null,
  made_at timestamptz not null,
  primary key (partnership_id, wanted, language),
  foreign key (partnership_id, need_id) references chain_node (partnership_id, id)
);
comment on table search_need is 'That the partnership made a need of what people looked for in vain.';
create index on search_need (partnership_id, need_id);
call isolate('search_need', 'select, insert');

-- For the map of all maps that search engines ask for: what is open anyway, by its address.
create function open_sites() returns table (slug text, host_name text, is_real boolean)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.slug, s.host_name, p.standing = 'real'
  from site s join partnership p on p.id = s.partnership_id
  where s.opened_at is not null order by p.slug
$$;
revoke all on function open_sites() from public;
grant execute on function open_sites() to entente_app;
