-- An outcome may move under another priority; the activities under it go with it, and never stand under two.

alter table activity drop constraint activity_partnership_id_outcome_id_fkey;
alter table activity add foreign key (partnership_id, outcome_id, priority_id)
  references outcome (partnership_id, id, priority_id) on update cascade;
