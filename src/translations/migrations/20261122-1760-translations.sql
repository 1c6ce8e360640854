-- Texts in several languages: every version that was written, what each was made from, and which languages are offered.

create table text (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  subject_kind text not null check (subject_kind ~ '^[a-z-]+\.[a-z-]+$'),
  subject_id uuid not null,
  field text not null check (field ~ '^[a-z][a-z-]{0,39}$'),
  is_consent boolean not null default false,
  made_at timestamptz not null,
  closed_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, subject_kind, subject_id, field)
);
comment on table text is 'One field of one subject, in however many languages. What it says stands in text_version.';
comment on column text.subject_kind is 'domain.kind: the domain''s words say what it is (`pages.page` is `pages.text-page`).';
comment on column text.is_consent is 'Somebody agrees to it: no machine ever translates it.';
comment on column text.closed_at is 'Its subject is gone; nobody is asked to translate it any more.';
call isolate('text', 'select, insert, update');

create table text_version (
  partnership_id uuid not null,
  text_id uuid not null,
  number integer not null check (number > 0),
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  value text not null check (length(value) <= 40000),
  state text not null check (state in ('written', 'machine', 'in-review', 'reviewed')),
  basis integer not null check (basis > 0 and basis <= number),
  follows integer check (follows < number),
  is_minor boolean not null default false,
  written_by uuid references person (id),
  at timestamptz not null,
  primary key (partnership_id, text_id, number),
  foreign key (partnership_id, text_id) references text (partnership_id, id),
  foreign key (partnership_id, text_id, follows) references text_version (partnership_id, text_id, number),
  check (state = 'written' or follows is not null)
);
comment on table text_version is 'What a text says in one language. Never edited: a change is the next version.';
comment on column text_version.number is 'Over all languages of the text: the later of two versions has the higher one.';
comment on column text_version.state is 'written: an original; the others are translations.';
comment on column text_version.basis is 'The number of the original whose meaning this version carries: its own, of an edit in substance.';
comment on column text_version.follows is 'The version of another language it was made from or checked against.';
comment on column text_version.is_minor is 'A correction that leaves the meaning as it was: no translation turns outdated by it.';
create index on text_version (partnership_id, text_id, language, number desc);
create index on text_version (partnership_id, text_id, follows);
create index on text_version (written_by);
call isolate('text_version', 'select, insert');

create table offered_language (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  offered_at timestamptz not null,
  ended_at timestamptz,
  primary key (partnership_id, id)
);
comment on table offered_language is 'A language beside English and French that the partnership translates into.';
create unique index offered_language_current on offered_language (partnership_id, language) where ended_at is null;
call isolate('offered_language', 'select, insert, update');

create table language_choice (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  main_language text not null check (main_language in ('en', 'fr')),
  shows_machine boolean not null,
  chosen_at timestamptz not null,
  chosen_by uuid references person (id),
  primary key (partnership_id, id)
);
comment on table language_choice is 'Where readers land when a text is not in their language. The newest holds; none means English, and no machine.';
comment on column language_choice.shows_machine is 'Whether the public sees what a machine translated and nobody checked, marked as such.';
create index on language_choice (partnership_id, chosen_at desc, id desc);
create index on language_choice (chosen_by);
call isolate('language_choice', 'select, insert');
