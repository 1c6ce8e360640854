create table report_override (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  question text not null check (length(question) <= 40),
  part text not null check (length(part) <= 300),
  value numeric not null check (value >= 0),
  reason text not null check (length(reason) between 1 and 1000),
  made_at timestamptz not null,
  made_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, report_id) references report (partnership_id, id)
);
comment on table report_override is 'A computed number that somebody corrected by hand, with the reason; the computed one is always told beside it.';
comment on column report_override.part is 'Which number of the figure: "number/key", or "table/key/row/place" for a cell.';
comment on column report_override.withdrawn_at is 'When the computed number was let stand again; null while the correction holds.';
create unique index on report_override (partnership_id, report_id, question, part) where withdrawn_at is null;
call isolate('report_override', 'select, insert, update');

create table report_quote (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  question text not null check (length(question) <= 40),
  node_id uuid not null,
  title_en text not null,
  title_fr text not null,
  source_en text not null,
  source_fr text not null,
  quoted_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, report_id, question, node_id),
  foreign key (partnership_id, report_id) references report (partnership_id, id),
  foreign key (partnership_id, node_id) references chain_node (partnership_id, id)
);
comment on table report_quote is 'An accepted update that an answer quotes: the evidence the answer stands on.';
comment on column report_quote.source_en is 'Who said it and when, as it was when it was quoted.';
create index on report_quote (partnership_id, node_id);
call isolate('report_quote', 'select, insert, delete');
