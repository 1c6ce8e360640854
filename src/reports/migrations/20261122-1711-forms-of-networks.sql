-- A network offers a form to its members, and a member takes a copy: the same name and version, word for word, for good.

alter table report_template add column offered_at timestamptz;
alter table report_template add column offered_by uuid;
alter table report_template add column taken_from uuid references partnership (id);
alter table report_template add constraint offered_or_taken check (offered_at is null or taken_from is null);
comment on column report_template.offered_at is 'When it was offered to the members of the network this unit is; from then on it stays as it is.';
comment on column report_template.taken_from is 'The network whose form this is a copy of; it stays as the network wrote it.';
create index on report_template (partnership_id, offered_at);
call let_owner_look_up('report_template');

create or replace function refuse_used_template() returns trigger language plpgsql as $$
begin
  -- To be offered, a form needs no change.
  if tg_op = 'UPDATE' then
    if old.offered_at is null and old.taken_from is null and new.offered_at is not null
        and (new.partnership_id, new.id, new.key, new.version, new.template, new.revision, new.made_at, new.changed_at, new.taken_from)
          is not distinct from
          (old.partnership_id, old.id, old.key, old.version, old.template, old.revision, old.made_at, old.changed_at, old.taken_from) then
      return new;
    end if;
    if old.taken_from is not null then
      raise exception 'The form % % is a network''s and stays as it is', old.key, old.version
        using errcode = 'restrict_violation';
    end if;
  end if;
  if old.offered_at is not null then
    raise exception 'The form % % was offered and stays as it is', old.key, old.version
      using errcode = 'restrict_violation';
  end if;
  if exists (
    select from report
    where report.partnership_id = old.partnership_id and report.template_key = old.key
      and report.template_version = old.version
  ) then
    raise exception 'The form % % is used by a report and stays as it is', old.key, old.version
      using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.key <> old.key or new.version <> old.version or new.id <> old.id then
    raise exception 'A form keeps its name' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- What the networks of the bound partnership offer it: forms for everywhere, and those of its own province or territory.
create function forms_offered_to_bound() returns table (
  id uuid, network_id uuid, network_en text, network_fr text, template jsonb, offered_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, network.id, network.name_en, network.name_fr, t.template, t.offered_at
  from network_member n
  join partnership own on own.id = n.member_id
  join partnership network on network.id = n.partnership_id
  join report_template t on t.partnership_id = n.partnership_id and t.offered_at is not null
  where n.member_id = (select bound_partnership()) and n.ended_at is null
    and coalesce(t.template ->> 'region', own.province, '') = coalesce(own.province, '')
  order by t.key, t.offered_at
$$;
revoke all on function forms_offered_to_bound() from public;
grant execute on function forms_offered_to_bound() to entente_app;
