-- The ground every domain stands on: the partnership as the unit of isolation, and one way to isolate a table.

create schema entente_private;
comment on schema entente_private is 'What the app''s role may not see: the key under which it signs which partnership it works for.';

-- HMAC (RFC 2104) wants the key twice, each exclusive-ored with a constant over a 64-byte block: kept ready.
create table entente_private.context_pad (
  only_one boolean primary key default true check (only_one),
  inner_key bytea not null check (length(inner_key) = 64),
  outer_key bytea not null check (length(outer_key) = 64)
);

create table partnership (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,62}$')
);
comment on table partnership is 'A Local Immigration Partnership, its zonal, Francophone or sector kin: the unit of isolation.';
comment on column partnership.slug is 'Its word in addresses, chosen once.';

-- The context is "<partnership id>.<HMAC-SHA-256 in hex>". Only the process that holds the secret can make one,
-- so injected SQL cannot name another partnership (assurance SEC-009). No context, or a false one: null, no rows.
create function bound_partnership() returns uuid
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
  context text := current_setting('entente.partnership', true);
  inner_pad bytea;
  outer_pad bytea;
begin
  if context is null or length(context) <> 101 then return null; end if;
  select inner_key, outer_key into inner_pad, outer_pad from entente_private.context_pad;
  if encode(sha256(outer_pad || sha256(inner_pad || convert_to(left(context, 36), 'UTF8'))), 'hex') <> right(context, 64) then
    return null;
  end if;
  return left(context, 36)::uuid;
end $$;

grant usage on schema public to entente_app;
revoke create on schema public from public;
revoke all on function bound_partnership() from public;
grant execute on function bound_partnership() to entente_app;

-- One way to give a table to a partnership: row security enabled and forced, one policy for reading and writing.
create procedure isolate(isolated regclass, granted text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', isolated);
  execute format('alter table %s force row level security', isolated);
  execute format('create policy own_partnership on %s to entente_app'
    ' using (partnership_id = (select bound_partnership()))'
    ' with check (partnership_id = (select bound_partnership()))', isolated);
  execute format('grant %s on %s to entente_app', granted, isolated);
end $$;
revoke all on procedure isolate(regclass, text) from public;

-- Some functions must look across partnerships before one is bound (who has this address, whose link is this).
-- They run as the owner, and forced row security binds the owner too: this lets the owner, and only the owner, read.
create procedure let_owner_look_up(looked_up regclass) language plpgsql as $$
begin
  execute format('create policy owner_looks_up on %s for select to entente_owner'
    ' using (current_user = ''entente_owner'')', looked_up);
end $$;
revoke all on procedure let_owner_look_up(regclass) from public;

alter table partnership enable row level security;
alter table partnership force row level security;
create policy own_partnership on partnership to entente_app
  using (id = (select bound_partnership())) with check (id = (select bound_partnership()));
call let_owner_look_up('partnership');
grant select, insert, update on partnership to entente_app;

-- The partnerships a job visits one after the other: ids only.
create function every_partnership() returns setof uuid
language sql stable security definer set search_path = public, pg_temp
as $$ select id from partnership order by id $$;
revoke all on function every_partnership() from public;
grant execute on function every_partnership() to entente_app;
