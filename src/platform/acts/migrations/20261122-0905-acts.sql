-- What was done, by whom, when: written with the act itself, never changed afterwards.

create table recorded_act (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  at timestamptz not null,
  kind text not null,
  actor_kind text not null check (actor_kind in ('person', 'link', 'system')),
  actor_id uuid,
  subject_kind text,
  subject_id uuid,
  details jsonb not null default '{}',
  primary key (partnership_id, id)
);
comment on table recorded_act is 'The append-only log: every act records at least one row in its own transaction.';
comment on column recorded_act.kind is 'domain.what-happened, from a closed vocabulary (declaration merging on Acts).';
comment on column recorded_act.actor_id is 'The person or the personal link that acted; null for the system.';
comment on column recorded_act.details is 'Facts of the act for the history page; no answers, no secrets.';
create index on recorded_act (partnership_id, subject_id, id desc);
call isolate('recorded_act', 'select, insert');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on recorded_act
  for each statement execute function refuse_change();

create table act_key (
  partnership_id uuid not null references partnership (id),
  key text not null,
  at timestamptz not null,
  result jsonb,
  primary key (partnership_id, key)
);
comment on table act_key is 'A form sent twice does once: the first result by idempotency key (assurance REL-002).';
comment on column act_key.key is 'SHA-256 of actor, address, the form''s key and what it says.';
create index on act_key (partnership_id, at);
call isolate('act_key');
