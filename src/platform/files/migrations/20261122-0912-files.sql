create table stored_file (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  name text not null,
  media_type text not null,
  bytes integer not null check (bytes >= 0),
  sha256 text not null,
  stored_at timestamptz not null,
  primary key (partnership_id, id)
);
comment on table stored_file is 'A file''s facts; its content lies in the file store under partnership and id, and is checked against sha256 when read.';
call isolate('stored_file', 'select, insert, delete');
