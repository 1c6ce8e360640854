-- Search engines are led to a host name only once it is proved.

create or replace function open_sites() returns table (slug text, host_name text, is_real boolean)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.slug, h.host_name, p.standing = 'real'
  from site s
  join partnership p on p.id = s.partnership_id
  left join host_proof h on h.partnership_id = s.partnership_id and h.host_name = s.host_name and h.ended_at is null
  where s.opened_at is not null order by p.slug
$$;
