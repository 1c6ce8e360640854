-- Partnerships of a region or of a kind work together in a network, which keeps forms that its members may take. A network
-- is a unit like a partnership; who coordinates it is its steward. The operator says who belongs to it.

alter table partnership add column province text check (province in
  ('NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'));
comment on column partnership.province is 'The province or territory it works in, by its two letters; null while nobody has said.';
grant update (province) on partnership to entente_app;

create table network_member (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  member_id uuid not null references partnership (id),
  since timestamptz not null,
  ended_at timestamptz,
  primary key (partnership_id, id),
  check (partnership_id <> member_id)
);
comment on table network_member is 'A partnership that belongs to this network. The row is the network''s; the operator makes it.';
comment on column network_member.partnership_id is 'The network.';
create unique index network_member_current on network_member (partnership_id, member_id) where ended_at is null;
create index on network_member (member_id);
call isolate('network_member', 'select, insert, update');
call let_owner_look_up('network_member');

-- Who is in the bound network, by name.
create function members_of_bound() returns table (id uuid, slug text, name_en text, name_fr text, province text, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.slug, p.name_en, p.name_fr, p.province, n.since
  from network_member n join partnership p on p.id = n.member_id
  where n.partnership_id = (select bound_partnership()) and n.ended_at is null
$$;
revoke all on function members_of_bound() from public;
grant execute on function members_of_bound() to entente_app;
