-- People with an account, how they sign in, and the personal links of those who need none.

create table person (
  id uuid primary key default uuidv7(),
  name text not null,
  email text not null unique check (email = lower(email) and length(email) <= 254),
  locale text not null check (locale in ('en', 'fr')),
  created_at timestamptz not null,
  left_at timestamptz
);
comment on table person is 'Somebody with an account: secretariat staff, a chair, an officer, the operator. Belongs to no one partnership.';
grant select, insert, update on person to entente_app;

create table session (
  token_hash bytea primary key,
  person_id uuid not null references person (id),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
comment on table session is 'A signed-in browser. Only the SHA-256 of its token is kept.';
create index on session (person_id);
grant select, insert, update, delete on session to entente_app;

create table sign_in_code (
  id uuid primary key default uuidv7(),
  email text not null,
  browser_hash bytea not null,
  code_hash bytea,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  tries integer not null default 0
);
comment on table sign_in_code is 'A sign-in under way: the code goes by mail and opens only the browser that asked.';
comment on column sign_in_code.code_hash is 'Written when the mail is made; null until then, and for an address nobody has.';
create index on sign_in_code (email, asked_at);
grant select, insert, update, delete on sign_in_code to entente_app;

create table sign_in_link (
  token_hash bytea primary key,
  person_id uuid not null references person (id),
  ends_at timestamptz not null
);
comment on table sign_in_link is 'The operator''s one-time link, printed at start. Opening it changes nothing; the button uses it up.';
grant select, insert, delete on sign_in_link to entente_app;

create unlogged table rate_limit (
  bucket text primary key,
  window_ends_at timestamptz not null,
  count integer not null
);
comment on table rate_limit is 'How often an address or a network asked within a window; counted atomically.';
grant select, insert, update, delete on rate_limit to entente_app;

create table personal_link (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  purpose text not null,
  subject_id uuid not null,
  recipient text not null,
  locale text not null check (locale in ('en', 'fr')),
  token_hash bytea not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  revoked_at timestamptz,
  primary key (partnership_id, id)
);
comment on table personal_link is 'A capability for one form, for weeks: hashed, scoped, expiring, revocable, never a session (assurance SEC-033).';
comment on column personal_link.purpose is 'Which one form it opens, such as plans.update.';
create unique index personal_link_token on personal_link (token_hash);
create index on personal_link (partnership_id, purpose, subject_id);
call isolate('personal_link', 'select, insert, update');
call let_owner_look_up('personal_link');

create function partnership_of_link(hash bytea) returns table (partnership_id uuid, link_id uuid)
language sql stable security definer set search_path = public, pg_temp
as $$ select partnership_id, id from personal_link where token_hash = hash $$;
revoke all on function partnership_of_link(bytea) from public;
grant execute on function partnership_of_link(bytea) to entente_app;
