-- A host name leads to a site once its partnership proved that it is theirs; until then anyone may ask for it.

drop index site_host_name;
comment on column site.host_name is 'The host name it asks for; it leads here while it is proved (host_proof).';

create table host_proof (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  host_name text not null check (host_name ~ '^[a-z0-9.-]{4,253}$'),
  proved_at timestamptz not null,
  ended_at timestamptz check (ended_at >= proved_at),
  primary key (partnership_id, id)
);
comment on table host_proof is 'That the name servers of a host name bore the record made for this partnership. A name that is changed needs another.';
create unique index host_proof_holder on host_proof (host_name) where ended_at is null;
create unique index host_proof_current on host_proof (partnership_id) where ended_at is null;
call isolate('host_proof', 'select, insert, update');
call let_owner_look_up('host_proof');

create table host_look (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  proof_id uuid not null,
  looked_at timestamptz not null,
  found text not null check (found in ('record', 'no-record', 'other-record', 'no-answer')),
  primary key (partnership_id, id),
  foreign key (partnership_id, proof_id) references host_proof (partnership_id, id)
);
comment on table host_look is 'What the name servers said when a proved name was looked at again; a site is not closed by it.';
create index on host_look (partnership_id, proof_id, looked_at);
call isolate('host_look', 'select, insert');

create or replace function partnership_of_host(wanted text) returns table (slug text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.slug
  from host_proof h
  join site s on s.partnership_id = h.partnership_id and s.host_name = h.host_name
  join partnership p on p.id = h.partnership_id
  where h.host_name = partnership_of_host.wanted and h.ended_at is null and s.opened_at is not null
$$;
