alter table partnership
  add column name_en text not null,
  add column name_fr text not null,
  add column kind text not null default 'lip' check (kind in ('lip', 'zip', 'rif', 'sector')),
  add column standing text not null default 'real' check (standing in ('real', 'sample')),
  add column time_zone text not null default 'America/Toronto',
  add column created_at timestamptz not null;
comment on column partnership.standing is 'sample: invented, and marked as such on every page and in every document.';

create table membership (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  person_id uuid not null references person (id),
  role text not null check (role in ('coordinator', 'chair', 'observer')),
  since timestamptz not null,
  ended_at timestamptz,
  primary key (partnership_id, id)
);
comment on table membership is 'What an account may do in this partnership: access, which is neither a seat nor visibility.';
create unique index membership_current on membership (partnership_id, person_id) where ended_at is null;
create index on membership (person_id);
call isolate('membership', 'select, insert, update');
call let_owner_look_up('membership');

-- Before a partnership is bound: the address names it, the person's memberships open it.
create function partnership_at(wanted text) returns table (id uuid)
language sql stable security definer set search_path = public, pg_temp
as $$ select id from partnership where slug = wanted $$;
revoke all on function partnership_at(text) from public;
grant execute on function partnership_at(text) to entente_app;

create function partnerships_of(wanted uuid) returns table (id uuid, slug text, name_en text, name_fr text, role text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.id, p.slug, p.name_en, p.name_fr, m.role
  from membership m join partnership p on p.id = m.partnership_id
  where m.person_id = wanted and m.ended_at is null
  order by p.name_en
$$;
revoke all on function partnerships_of(uuid) from public;
grant execute on function partnerships_of(uuid) to entente_app;

-- Every page asks this once: who is it, where are they, what may they do there. A single round trip.
create function open_visit(token_hash bytea, wanted text) returns table (
  person_id uuid, person_name text, person_email text, person_locale text, session_seen_at timestamptz,
  partnership_id uuid, slug text, name_en text, name_fr text, kind text, standing text, time_zone text, role text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select person.id, person.name, person.email, person.locale, session.seen_at,
    p.id, p.slug, p.name_en, p.name_fr, p.kind, p.standing, p.time_zone, m.role
  from session
  join person on person.id = session.person_id and person.left_at is null
  left join partnership p on p.slug = open_visit.wanted
  left join membership m on m.partnership_id = p.id and m.person_id = person.id and m.ended_at is null
  where session.token_hash = open_visit.token_hash and session.ends_at > now()
    and session.seen_at > now() - interval '12 hours'
$$;
revoke all on function open_visit(bytea, text) from public;
grant execute on function open_visit(bytea, text) to entente_app;
