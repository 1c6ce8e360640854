-- Terms of reference: what a body wrote down of how it works, as versions; and of those, how it decides, as rules.

create table terms_version (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid not null,
  number integer not null check (number > 0),
  sections jsonb not null,
  rules jsonb not null,
  made_at timestamptz not null,
  made_by uuid,
  version integer not null default 1,
  primary key (partnership_id, id),
  unique (partnership_id, body_id, number),
  foreign key (partnership_id, body_id) references body (partnership_id, id)
);
comment on table terms_version is 'One version of a body''s terms of reference: a draft until it is adopted, locked from then on.';
comment on column terms_version.sections is 'In order: {key, textEn, textFr}; their titles stand in the words.';
comment on column terms_version.rules is 'What can be computed: quorum, decision rule, notice, terms of office (Rules in src/terms).';
comment on column terms_version.version is 'Counts the changes of the draft.';
call isolate('terms_version');

create table terms_adoption (
  partnership_id uuid not null,
  terms_version_id uuid not null,
  adopted_on date not null,
  in_force_from date not null,
  how text not null check (how in ('founding', 'meeting', 'between-meetings', 'municipal-council')),
  note_en text not null default '',
  note_fr text not null default '',
  motion_id uuid,
  recorded_at timestamptz not null,
  primary key (partnership_id, terms_version_id),
  foreign key (partnership_id, terms_version_id) references terms_version (partnership_id, id)
);
comment on table terms_adoption is 'The fact that a version was adopted, when and how. The rule in force on a meeting''s date decides.';
call isolate('terms_adoption', 'select, insert');

create table terms_amendment (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  terms_version_id uuid not null,
  position integer not null,
  what_en text not null check (length(what_en) between 1 and 1000),
  what_fr text not null check (length(what_fr) between 1 and 1000),
  primary key (partnership_id, id),
  foreign key (partnership_id, terms_version_id) references terms_version (partnership_id, id) on delete cascade
);
comment on table terms_amendment is 'The amendments log: what a version changes of the one before, in the words of whoever wrote it.';
create index on terms_amendment (partnership_id, terms_version_id);
call isolate('terms_amendment');

create function keep_adopted_terms() returns trigger language plpgsql as $$
begin
  if exists (select from terms_adoption adopted
      where adopted.partnership_id = old.partnership_id and adopted.terms_version_id = old.id) then
    raise exception 'adopted terms of reference never change' using errcode = '23001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_adopted_terms before update or delete on terms_version
  for each row execute function keep_adopted_terms();
