-- A funder is a unit of its own: isolated, recorded and written to as a partnership is, and never one of them.

alter table partnership drop constraint partnership_kind_check;
alter table partnership add constraint partnership_kind_check
  check (kind in ('lip', 'zip', 'rif', 'sector', 'funder'));
comment on column partnership.kind is 'funder: not a partnership but who funds some; its officers read what those submit.';

alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check
  check (role in ('coordinator', 'chair', 'observer', 'lead', 'officer'));
comment on column membership.role is 'lead and officer are of a funder; the others are of a partnership.';

-- Whoever works for one funder goes straight to its desk: the kind says which.
drop function partnerships_of(uuid);
create function partnerships_of(wanted uuid)
returns table (id uuid, slug text, name_en text, name_fr text, kind text, role text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.id, p.slug, p.name_en, p.name_fr, p.kind, m.role
  from membership m join partnership p on p.id = m.partnership_id
  where m.person_id = wanted and m.ended_at is null
  order by p.name_en
$$;
revoke all on function partnerships_of(uuid) from public;
grant execute on function partnerships_of(uuid) to entente_app;

-- What a partnership is was said when it was made; nothing that runs later may turn one into a funder.
revoke update on partnership from entente_app;
grant update (name_en, name_fr, standing, time_zone) on partnership to entente_app;
