-- upload -> preview -> confirm -> undo, each a dated fact.

create table import_preview (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  kind text not null,
  file_id uuid not null,
  fiscal_year integer,
  locale text not null check (locale in ('en', 'fr')),
  preview jsonb not null,
  previewed_at timestamptz not null,
  previewed_by uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, file_id) references stored_file (partnership_id, id)
);
comment on table import_preview is 'What a file would change, shown before anything is written.';
comment on column import_preview.kind is 'organizations or plan.';
comment on column import_preview.file_id is 'The file as it came: read once more when the import is confirmed, and kept to be looked up.';
comment on column import_preview.locale is 'The language of the words an import adds by itself.';
create index on import_preview (partnership_id, kind, previewed_at desc);
create index on import_preview (partnership_id, file_id);
call isolate('import_preview', 'select, insert, delete');

create table import_confirmation (
  partnership_id uuid not null,
  import_id uuid not null,
  confirmed_at timestamptz not null,
  confirmed_by uuid,
  written jsonb not null,
  primary key (partnership_id, import_id),
  foreign key (partnership_id, import_id) references import_preview (partnership_id, id)
);
comment on column import_confirmation.written is 'What was added (ids) and changed (the values before), so that it can be undone.';
call isolate('import_confirmation', 'select, insert');

create table import_undo (
  partnership_id uuid not null,
  import_id uuid not null,
  undone_at timestamptz not null,
  undone_by uuid,
  primary key (partnership_id, import_id),
  foreign key (partnership_id, import_id) references import_confirmation (partnership_id, import_id)
);
call isolate('import_undo', 'select, insert');
