-- A funder may ask for its reports on another form from some year on. What was submitted to it on the form before stays its
-- to read, and counts as received.

alter table funding add column earlier_forms text[] not null default '{}';
comment on column funding.earlier_forms is 'The keys of the forms on which it reported to this funder before, the newest first.';

drop function reviewed_funding();
create function reviewed_funding() returns table (funded_id uuid, forms text[])
language plpgsql stable parallel safe security definer set search_path = public, pg_temp as $$
declare
  context text := current_setting('entente.officer', true);
  wanted text := current_setting('entente.reviewed', true);
  inner_pad bytea;
  outer_pad bytea;
begin
  if context is null or length(context) <> 101 or length(wanted) <> 36 then return; end if;
  select inner_key, outer_key into inner_pad, outer_pad from entente_private.context_pad;
  if encode(sha256(outer_pad || sha256(inner_pad || convert_to('officer ' || left(context, 36), 'UTF8'))), 'hex')
    <> right(context, 64) then
    return;
  end if;
  return query
    select f.funded_id, array_prepend(f.report_form, f.earlier_forms)
    from funding f
    join partnership p on p.id = f.partnership_id and p.kind = 'funder'
    join membership m on m.partnership_id = f.partnership_id and m.person_id = left(context, 36)::uuid
      and m.ended_at is null
    where f.funded_id = wanted::uuid and f.ended_at is null
      and (m.role = 'lead' or m.role = 'officer' and exists (
        select from desk_assignment a where a.partnership_id = f.partnership_id and a.funding_id = f.id
          and a.officer_id = m.person_id and a.ended_at is null))
    limit 1;
end $$;
revoke all on function reviewed_funding() from public;

create or replace function reports_under_review() returns uuid[]
language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(r.id), '{}')
  from reviewed_funding() f
  join report r on r.partnership_id = f.funded_id and r.template_key = any (f.forms)
  where exists (select from report_snapshot s where s.partnership_id = r.partnership_id and s.report_id = r.id)
$$;

drop function desk_of(uuid);
create function desk_of(wanted uuid) returns table (funding_id uuid, funded_id uuid, report_form text, forms text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.funded_id, f.report_form, array_prepend(f.report_form, f.earlier_forms)
  from funding f
  join partnership p on p.id = f.partnership_id and p.kind = 'funder'
  join membership m on m.partnership_id = f.partnership_id and m.person_id = wanted and m.ended_at is null
  where f.partnership_id = (select bound_partnership()) and f.ended_at is null
    and (m.role = 'lead' or m.role = 'officer' and exists (
      select from desk_assignment a where a.partnership_id = f.partnership_id and a.funding_id = f.id
        and a.officer_id = wanted and a.ended_at is null))
$$;
revoke all on function desk_of(uuid) from public;

-- Of a year with a submission on more than one of the forms, the one on the form that is asked for now.
create or replace function desk_submissions(wanted uuid, wanted_year integer) returns table (
  partnership_id uuid, report_id uuid, template_version text, first_submitted_at timestamptz, submitted_at timestamptz,
  submissions integer, step text, taken_at timestamptz, snapshot text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (r.partnership_id) r.partnership_id, r.id, r.template_version, whole.first_at, whole.last_at,
    whole.number, newest.step, newest.taken_at, kept.snapshot
  from desk_of(wanted) d
  join report r on r.partnership_id = d.funded_id and r.template_key = any (d.forms) and r.fiscal_year = wanted_year
  join lateral (select min(s.taken_at) as first_at, max(s.taken_at) as last_at, count(*)::integer as number
    from report_snapshot s where s.partnership_id = r.partnership_id and s.report_id = r.id) whole on whole.number > 0
  join lateral (select s.snapshot from report_snapshot s where s.partnership_id = r.partnership_id and s.report_id = r.id
    order by s.taken_at desc, s.id desc limit 1) kept on true
  join lateral (select s.step, s.taken_at from report_step s where s.partnership_id = r.partnership_id
    and s.report_id = r.id order by s.number desc limit 1) newest on true
  order by r.partnership_id, array_position(d.forms, r.template_key)
$$;

create or replace function desk_receipts(wanted uuid, wanted_funded uuid) returns table (fiscal_year integer, first_submitted_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.fiscal_year, min(s.taken_at)
  from desk_of(wanted) d
  join report r on r.partnership_id = d.funded_id and r.template_key = any (d.forms)
  join report_snapshot s on s.partnership_id = r.partnership_id and s.report_id = r.id
  where d.funded_id = wanted_funded
  group by r.fiscal_year
$$;

drop function funders_of_bound();
create function funders_of_bound() returns table (
  id uuid, name_en text, name_fr text, region text, report_form text, earlier_forms text[], since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name_en, p.name_fr, f.region, f.report_form, f.earlier_forms, f.since
  from funding f join partnership p on p.id = f.partnership_id and p.kind = 'funder'
  where f.funded_id = (select bound_partnership()) and f.ended_at is null
$$;
revoke all on function funders_of_bound() from public;
grant execute on function funders_of_bound() to entente_app;
