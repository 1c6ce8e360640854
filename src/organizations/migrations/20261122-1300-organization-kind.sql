-- A member is an organisation, or one person who comes for themselves (decision 0008).

alter table organization add column kind text not null default 'organization'
  check (kind in ('organization', 'community-member'));
comment on column organization.kind is 'A community member is one person who comes for themselves: the row carries their name, and they are its one contact.';
