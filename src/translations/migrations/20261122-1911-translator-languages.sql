-- Into which languages a translator translates. None chosen: into every one beside English and French.

create table translator_language (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  membership_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  since timestamptz not null,
  ended_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, membership_id) references membership (partnership_id, id)
);
comment on table translator_language is
  'A language somebody with a translator''s access translates into. None: every one beside English and French.';
comment on column translator_language.membership_id is 'Their access as translator: with another access, nothing is chosen yet.';
create unique index translator_language_current on translator_language (partnership_id, membership_id, language)
  where ended_at is null;
call isolate('translator_language', 'select, insert, update');
