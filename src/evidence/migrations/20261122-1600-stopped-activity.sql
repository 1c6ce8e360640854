-- An activity that was dropped answers no need any more, though it stays in the chain with what it did.

alter table chain_node
  add column stopped_at timestamptz,
  add check (stopped_at is null or kind = 'activity');
comment on column chain_node.stopped_at is 'Of an activity: since when it is dropped; it no longer counts as what is planned for a need.';
