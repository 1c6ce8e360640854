-- The chain: every claim walks down to its evidence, every piece of evidence up to what stands on it.

create table chain_node (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  kind text not null check (kind in
    ('document', 'finding', 'need', 'priority', 'outcome', 'activity', 'update', 'indicator', 'claim')),
  title_en text not null,
  title_fr text not null,
  made_at timestamptz not null,
  primary key (partnership_id, id)
);
comment on table chain_node is 'One thing in the chain, under the id it has in its own domain, with the title the chain shows.';
create index on chain_node (partnership_id, kind, id);
call isolate('chain_node');

create table chain_link (
  partnership_id uuid not null,
  support_id uuid not null,
  claim_id uuid not null,
  made_at timestamptz not null,
  primary key (partnership_id, claim_id, support_id),
  foreign key (partnership_id, support_id) references chain_node (partnership_id, id) on delete cascade,
  foreign key (partnership_id, claim_id) references chain_node (partnership_id, id) on delete cascade,
  check (support_id <> claim_id)
);
comment on table chain_link is 'support stands under claim: a finding under a need, a need under a priority, then outcome, activity, update, and at the top a claim of the report; documents under any of them.';
create index on chain_link (partnership_id, support_id);
call isolate('chain_link', 'select, insert, delete');

create table document (
  partnership_id uuid not null,
  id uuid not null,
  source text,
  kind text not null check (kind in ('file', 'address', 'note')),
  strength text not null check (strength in ('anecdote', 'count', 'survey', 'statistic', 'evaluation')),
  file_id uuid,
  address text,
  dated date,
  locale text check (locale in ('en', 'fr')),
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references chain_node (partnership_id, id) on delete cascade,
  foreign key (partnership_id, file_id) references stored_file (partnership_id, id),
  check ((kind = 'file') = (file_id is not null)),
  check ((kind = 'address') = (address is not null))
);
comment on table document is 'Evidence itself: a file, an address on the web, or a note of what was seen, with its strength.';
call isolate('document');

create table finding (
  partnership_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('finding', 'need')),
  detail_en text not null default '',
  detail_fr text not null default '',
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references chain_node (partnership_id, id) on delete cascade
);
comment on table finding is 'What was found, or what newcomers need: the middle of the chain between documents and priorities.';
call isolate('finding');
