-- A decision stands in the chain: what it rests on under it, what was done because of it above.

alter table chain_node drop constraint chain_node_kind_check;
alter table chain_node add constraint chain_node_kind_check check (kind in
  ('document', 'finding', 'need', 'decision', 'priority', 'outcome', 'activity', 'update', 'indicator', 'claim'));
