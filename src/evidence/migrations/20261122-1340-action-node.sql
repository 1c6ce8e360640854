-- An action that carries out a decision stands in the chain on it, with what came of it once it is done.

alter table chain_node drop constraint chain_node_kind_check;
alter table chain_node add constraint chain_node_kind_check check (kind in
  ('document', 'finding', 'need', 'decision', 'action', 'priority', 'outcome', 'activity', 'update', 'indicator', 'claim'));

alter table chain_node
  add column done_on date,
  add column result text not null default '',
  add check (done_on is null or kind = 'action'),
  add check (result = '' or done_on is not null);
comment on column chain_node.done_on is 'Of an action: the day on which it was done.';
comment on column chain_node.result is 'What came of it, as whoever did it said.';
