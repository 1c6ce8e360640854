-- Who holds the secretariat: what it leads is led by the secretariat, whatever its name.
alter table organization add column secretariat_since date;
comment on column organization.secretariat_since is 'The day since which it holds the secretariat of the partnership; null: it does not.';
