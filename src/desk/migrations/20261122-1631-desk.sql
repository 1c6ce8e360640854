-- The desk of a funder: which partnerships it funds, which officer reads whose reports, what was said of them. Decision 0010.

create table funding (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  funded_id uuid not null references partnership (id),
  region text not null check (region in ('atlantic', 'ontario', 'prairies-and-north', 'british-columbia')),
  lead_kind text check (lead_kind in ('settlement', 'municipal', 'other')),
  report_form text not null default 'partnership-report',
  since timestamptz not null,
  ended_at timestamptz,
  primary key (partnership_id, id),
  check (partnership_id <> funded_id)
);
comment on table funding is 'A partnership that this funder funds and that reports to it. The row is the funder''s; the operator makes it.';
comment on column funding.partnership_id is 'The funder.';
comment on column funding.funded_id is 'The partnership that is funded.';
comment on column funding.lead_kind is 'What kind of organisation signed the agreement; null while the funder has not said.';
comment on column funding.report_form is 'The key of the report template that goes to this funder; reports on other forms are not its to read.';
create unique index funding_current on funding (partnership_id, funded_id) where ended_at is null;
create index on funding (funded_id);
call isolate('funding', 'select, insert, update');
call let_owner_look_up('funding');

create table desk_assignment (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  funding_id uuid not null,
  officer_id uuid not null references person (id),
  assigned_at timestamptz not null,
  ended_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, funding_id) references funding (partnership_id, id)
);
comment on table desk_assignment is 'Which officer reads the reports of which partnership, and since when.';
create unique index desk_assignment_current on desk_assignment (partnership_id, funding_id, officer_id)
  where ended_at is null;
call isolate('desk_assignment', 'select, insert, update');
call let_owner_look_up('desk_assignment');

create table officer_comment (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  snapshot_id uuid not null,
  question text not null,
  comment text not null,
  made_at timestamptz not null,
  made_by uuid not null references person (id),
  primary key (partnership_id, id),
  foreign key (partnership_id, report_id) references report (partnership_id, id),
  foreign key (partnership_id, snapshot_id) references report_snapshot (partnership_id, id)
);
comment on table officer_comment is 'What an officer said of one answer when returning or accepting a report. The partnership''s row, written from the desk.';
comment on column officer_comment.snapshot_id is 'The submission it is about.';
create index on officer_comment (partnership_id, report_id, made_at);

create table comparison_consent (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  field text not null,
  is_shared boolean not null,
  decided_at timestamptz not null,
  decided_by uuid,
  primary key (partnership_id, id)
);
comment on table comparison_consent is 'What a partnership lets its funder compare with others, field by field. The newest decision counts; none is a no.';
create index on comparison_consent (partnership_id, field, id desc);
call isolate('comparison_consent', 'select, insert');
call let_owner_look_up('comparison_consent');
create trigger append_only before update or delete or truncate on comparison_consent
  for each statement execute function refuse_change();

call let_owner_look_up('report');
call let_owner_look_up('report_step');
call let_owner_look_up('report_snapshot');

-- An officer who reviews binds no partnership. The process signs the officer; which partnership is only believed when the
-- funder's own rows give it to that officer today. Null in every other transaction.
create function reviewed_funding() returns table (funded_id uuid, report_form text)
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
    select f.funded_id, f.report_form
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

-- The partnership that is bound or, in an officer's transaction, the one under review: one value a statement, so that the
-- policies below stay one equality.
create function bound_or_reviewed() returns uuid
language plpgsql stable parallel safe security definer set search_path = public, pg_temp as $$
declare
  bound uuid := bound_partnership();
begin
  if bound is not null then return bound; end if;
  if coalesce(current_setting('entente.officer', true), '') = '' then return null; end if;
  return (select funded_id from reviewed_funding());
end $$;
revoke all on function bound_or_reviewed() from public;
grant execute on function bound_or_reviewed() to entente_app;

-- What an officer may read of it: reports on the funder's form that were submitted at least once.
create function reports_under_review() returns uuid[]
language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(r.id), '{}')
  from reviewed_funding() f
  join report r on r.partnership_id = f.funded_id and r.template_key = f.report_form
  where exists (select from report_snapshot s where s.partnership_id = r.partnership_id and s.report_id = r.id)
$$;
revoke all on function reports_under_review() from public;
grant execute on function reports_under_review() to entente_app;

alter table officer_comment enable row level security;
alter table officer_comment force row level security;
create policy own_partnership on officer_comment for select to entente_app
  using (partnership_id = (select bound_or_reviewed()));
create policy officer_writes on officer_comment for insert to entente_app
  with check (partnership_id = (select bound_or_reviewed()) and (select bound_partnership()) is null
    and report_id = any ((select reports_under_review())::uuid[]));
grant select, insert on officer_comment to entente_app;
create trigger append_only before update or delete or truncate on officer_comment
  for each statement execute function refuse_change();

-- The few tables that accepting or returning a report reads or writes. Everything else has no rows for an officer.
alter policy own_partnership on partnership
  using (id = (select bound_or_reviewed())) with check (id = (select bound_partnership()));

alter policy own_partnership on membership
  using (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or role = 'coordinator' and ended_at is null))
  with check (partnership_id = (select bound_partnership()));

alter policy own_partnership on report
  using (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or id = any ((select reports_under_review())::uuid[])))
  with check (partnership_id = (select bound_partnership()));

alter policy own_partnership on report_snapshot
  using (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or report_id = any ((select reports_under_review())::uuid[])))
  with check (partnership_id = (select bound_partnership()));

alter policy own_partnership on report_step
  using (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or report_id = any ((select reports_under_review())::uuid[])))
  with check (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null
      or step in ('returned', 'accepted') and report_id = any ((select reports_under_review())::uuid[])));

alter policy own_partnership on recorded_act
  with check (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or kind in ('reports.returned', 'reports.accepted')));

alter policy own_partnership on outbox_message
  using (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or kind = 'desk.reply'))
  with check (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or kind = 'desk.reply'));

alter policy own_partnership on act_key
  using (partnership_id = (select bound_or_reviewed())) with check (partnership_id = (select bound_or_reviewed()));

-- Across partnerships, for the funder that is bound: only what it funds and, for an officer, only what was assigned.
create function desk_of(wanted uuid) returns table (funding_id uuid, funded_id uuid, report_form text)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.funded_id, f.report_form
  from funding f
  join partnership p on p.id = f.partnership_id and p.kind = 'funder'
  join membership m on m.partnership_id = f.partnership_id and m.person_id = wanted and m.ended_at is null
  where f.partnership_id = (select bound_partnership()) and f.ended_at is null
    and (m.role = 'lead' or m.role = 'officer' and exists (
      select from desk_assignment a where a.partnership_id = f.partnership_id and a.funding_id = f.id
        and a.officer_id = wanted and a.ended_at is null))
$$;
revoke all on function desk_of(uuid) from public;

create function desk_partnerships(wanted uuid) returns table (
  funding_id uuid, id uuid, slug text, name_en text, name_fr text, kind text, standing text, time_zone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.funding_id, p.id, p.slug, p.name_en, p.name_fr, p.kind, p.standing, p.time_zone
  from desk_of(wanted) d join partnership p on p.id = d.funded_id
$$;
revoke all on function desk_partnerships(uuid) from public;
grant execute on function desk_partnerships(uuid) to entente_app;

create function desk_submissions(wanted uuid, wanted_year integer) returns table (
  partnership_id uuid, report_id uuid, template_version text, first_submitted_at timestamptz, submitted_at timestamptz,
  submissions integer, step text, taken_at timestamptz, snapshot text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.partnership_id, r.id, r.template_version, whole.first_at, whole.last_at, whole.number, newest.step,
    newest.taken_at, kept.snapshot
  from desk_of(wanted) d
  join report r on r.partnership_id = d.funded_id and r.template_key = d.report_form and r.fiscal_year = wanted_year
  join lateral (select min(s.taken_at) as first_at, max(s.taken_at) as last_at, count(*)::integer as number
    from report_snapshot s where s.partnership_id = r.partnership_id and s.report_id = r.id) whole on whole.number > 0
  join lateral (select s.snapshot from report_snapshot s where s.partnership_id = r.partnership_id and s.report_id = r.id
    order by s.taken_at desc, s.id desc limit 1) kept on true
  join lateral (select s.step, s.taken_at from report_step s where s.partnership_id = r.partnership_id
    and s.report_id = r.id order by s.number desc limit 1) newest on true
$$;
revoke all on function desk_submissions(uuid, integer) from public;
grant execute on function desk_submissions(uuid, integer) to entente_app;

create function desk_consents(wanted uuid) returns table (partnership_id uuid, field text)
language sql stable security definer set search_path = public, pg_temp as $$
  select newest.partnership_id, newest.field
  from (select distinct on (c.partnership_id, c.field) c.partnership_id, c.field, c.is_shared
    from desk_of(wanted) d join comparison_consent c on c.partnership_id = d.funded_id
    order by c.partnership_id, c.field, c.id desc) newest
  where newest.is_shared
$$;
revoke all on function desk_consents(uuid) from public;
grant execute on function desk_consents(uuid) to entente_app;

-- A partnership may know who reads what it submits.
create function funders_of_bound() returns table (name_en text, name_fr text, region text, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.name_en, p.name_fr, f.region, f.since
  from funding f join partnership p on p.id = f.partnership_id and p.kind = 'funder'
  where f.funded_id = (select bound_partnership()) and f.ended_at is null
$$;
revoke all on function funders_of_bound() from public;
grant execute on function funders_of_bound() to entente_app;
