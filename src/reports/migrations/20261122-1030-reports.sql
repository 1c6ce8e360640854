create table report (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  fiscal_year integer not null check (fiscal_year between 2000 and 2100),
  template_key text not null,
  template_version text not null,
  started_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, fiscal_year),
  foreign key (partnership_id) references partnership (id)
);
comment on table report is 'The annual report of one fiscal year, on one version of one template.';
call isolate('report', 'select, insert');

create table report_answer (
  partnership_id uuid not null,
  report_id uuid not null,
  question text not null,
  answer jsonb not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  primary key (partnership_id, report_id, question),
  foreign key (partnership_id, report_id) references report (partnership_id, id)
);
comment on table report_answer is 'What the secretariat wrote or chose; what can be computed is never stored here.';
comment on column report_answer.answer is '{"en", "fr"} for words, {"choice"}, or {"rows"} as the question''s kind asks.';
call isolate('report_answer', 'select, insert, update, delete');

create table report_claim (
  partnership_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  question text not null,
  extent text not null check (extent in ('yes', 'partly', 'no', 'too-early')),
  text_en text not null,
  text_fr text not null,
  contributors_en text not null default '',
  contributors_fr text not null default '',
  position integer not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references chain_node (partnership_id, id),
  foreign key (partnership_id, report_id) references report (partnership_id, id)
);
comment on table report_claim is 'One claim of the report: a node of the chain, with who else contributed.';
create index on report_claim (partnership_id, report_id, position);
call isolate('report_claim');

create table report_snapshot (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  snapshot text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, report_id) references report (partnership_id, id)
);
comment on table report_snapshot is 'The report as submitted, byte for byte. Nothing changes it.';
comment on column report_snapshot.snapshot is 'Canonical JSON, both languages; text and not jsonb, so that its SHA-256 stays true.';
create index on report_snapshot (partnership_id, report_id, taken_at desc);
call isolate('report_snapshot', 'select, insert');
create trigger append_only before update or delete or truncate on report_snapshot
  for each statement execute function refuse_change();

create table report_step (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  number integer not null check (number > 0),
  step text not null check (step in ('submitted', 'returned', 'accepted')),
  snapshot_id uuid,
  comment text not null default '',
  taken_at timestamptz not null,
  taken_by uuid,
  primary key (partnership_id, id),
  unique (partnership_id, report_id, number),
  foreign key (partnership_id, report_id) references report (partnership_id, id),
  foreign key (partnership_id, snapshot_id) references report_snapshot (partnership_id, id),
  check ((step = 'submitted') = (snapshot_id is not null))
);
comment on table report_step is 'Each step of a report towards acceptance, a dated fact. The newest is where it stands.';
comment on column report_step.number is '1, 2, 3 ...: two people who take the same step at once cannot both take it.';
call isolate('report_step', 'select, insert');
create trigger append_only before update or delete or truncate on report_step
  for each statement execute function refuse_change();
