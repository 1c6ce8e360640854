-- When the reports that an agreement asks for were received, for both sides of the agreement.

-- Of one partnership on an officer's own desk: which year's report was first submitted when. Nothing of what it says.
create function desk_receipts(wanted uuid, wanted_funded uuid) returns table (fiscal_year integer, first_submitted_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.fiscal_year, min(s.taken_at)
  from desk_of(wanted) d
  join report r on r.partnership_id = d.funded_id and r.template_key = d.report_form
  join report_snapshot s on s.partnership_id = r.partnership_id and s.report_id = r.id
  where d.funded_id = wanted_funded
  group by r.fiscal_year
$$;
revoke all on function desk_receipts(uuid, uuid) from public;
grant execute on function desk_receipts(uuid, uuid) to entente_app;

-- A partnership may know on which form each funder reads its reports.
drop function funders_of_bound();
create function funders_of_bound() returns table (
  id uuid, name_en text, name_fr text, region text, report_form text, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name_en, p.name_fr, f.region, f.report_form, f.since
  from funding f join partnership p on p.id = f.partnership_id and p.kind = 'funder'
  where f.funded_id = (select bound_partnership()) and f.ended_at is null
$$;
revoke all on function funders_of_bound() from public;
grant execute on function funders_of_bound() to entente_app;
