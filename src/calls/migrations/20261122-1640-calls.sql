-- A funder's call for proposals, and what a partnership sends in answer. The call is the funder's; the application, its
-- endorsements and the copy that was submitted are the partnership's.

create table funding_call (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  title_en text not null check (length(title_en) between 1 and 300),
  title_fr text not null check (length(title_fr) between 1 and 300),
  about_en text not null default '',
  about_fr text not null default '',
  opens_on date not null,
  closes_on date not null,
  published_at timestamptz,
  made_at timestamptz not null,
  primary key (partnership_id, id),
  check (closes_on >= opens_on)
);
comment on table funding_call is 'A call for proposals of a funder. Partnerships see it once it is published; then it stands as it is.';
comment on column funding_call.closes_on is 'The last day on which an application can be submitted, both days included.';
call isolate('funding_call', 'select, insert, update');
call let_owner_look_up('funding_call');

create table call_criterion (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  call_id uuid not null,
  kind text not null check (kind in ('multi-sector', 'municipal', 'community-size', 'own')),
  wording_en text not null default '',
  wording_fr text not null default '',
  weight integer not null check (weight between 1 and 100),
  position integer not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, call_id) references funding_call (partnership_id, id),
  check ((kind = 'own') = (wording_en <> ''))
);
comment on table call_criterion is 'What applications to a call are measured by, and how much each weighs.';
create index on call_criterion (partnership_id, call_id, position);
call isolate('call_criterion', 'select, insert');
call let_owner_look_up('call_criterion');

create table call_application (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  call_id uuid not null,
  organization_id uuid,
  community text not null default '',
  population integer check (population >= 0),
  population_source text not null default '',
  population_on date,
  newcomers integer check (newcomers >= 0),
  newcomers_source text not null default '',
  proposal text not null default '',
  version integer not null default 1,
  started_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, call_id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id)
);
comment on table call_application is 'What a partnership answers a call with, by one organisation for the whole council.';
comment on column call_application.call_id is 'The funder''s call: a row of another unit, so no key leads there.';
comment on column call_application.population is 'How many live in the community; null until somebody says.';
call isolate('call_application', 'select, insert, update');

create table application_endorsement (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  application_id uuid not null,
  organization_id uuid not null,
  contact_id uuid not null,
  link_id uuid not null,
  asked_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, application_id, organization_id),
  unique (partnership_id, link_id),
  foreign key (partnership_id, application_id) references call_application (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id)
);
comment on table application_endorsement is 'That an organisation was asked by link whether it endorses an application.';
call isolate('application_endorsement', 'select, insert');

create table endorsement_answer (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  endorsement_id uuid not null,
  answer text not null check (answer in ('endorses', 'declines')),
  support text check (support in ('observe', 'member', 'informed')),
  signed_by text not null check (length(signed_by) between 1 and 300),
  statement text not null default '' check (length(statement) <= 2000),
  locale text not null check (locale in ('en', 'fr')),
  reference text not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, endorsement_id) references application_endorsement (partnership_id, id),
  check (support is null or answer = 'endorses')
);
comment on table endorsement_answer is 'What an organisation answered, by its link; the newest counts until the application is submitted.';
comment on column endorsement_answer.support is 'Of a municipality: how it supports the partnership. Null where it is not asked.';
create index on endorsement_answer (partnership_id, endorsement_id, id desc);
call isolate('endorsement_answer', 'select, insert');
create trigger append_only before update or delete or truncate on endorsement_answer
  for each statement execute function refuse_change();

create table call_submission (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  application_id uuid not null,
  call_id uuid not null,
  funder_id uuid not null references partnership (id),
  snapshot text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  submitted_at timestamptz not null,
  submitted_by uuid,
  primary key (partnership_id, id),
  unique (partnership_id, application_id),
  foreign key (partnership_id, application_id) references call_application (partnership_id, id)
);
comment on table call_submission is 'The application as it was submitted to the funder, byte for byte. Nothing changes it.';
create index on call_submission (funder_id, call_id);
call isolate('call_submission', 'select, insert');
call let_owner_look_up('call_submission');
create trigger append_only before update or delete or truncate on call_submission
  for each statement execute function refuse_change();

create table review_declaration (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  call_id uuid not null,
  submission_id uuid not null,
  officer_id uuid not null references person (id),
  has_conflict boolean not null,
  reason text not null default '',
  declared_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, call_id) references funding_call (partnership_id, id),
  check (not has_conflict or reason <> '')
);
comment on table review_declaration is 'Whether a reviewer has a conflict of interest in one application. Before it nothing is read; once recused, always.';
create index on review_declaration (partnership_id, submission_id, officer_id);
call isolate('review_declaration', 'select, insert');
call let_owner_look_up('review_declaration');
create trigger append_only before update or delete or truncate on review_declaration
  for each statement execute function refuse_change();

create table review_score (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  submission_id uuid not null,
  criterion_id uuid not null,
  officer_id uuid not null references person (id),
  score integer not null check (score between 0 and 5),
  reason text not null check (length(reason) between 1 and 2000),
  scored_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, criterion_id) references call_criterion (partnership_id, id)
);
comment on table review_score is 'A reviewer''s score by one criterion, with its reason. The newest of each reviewer counts.';
create index on review_score (partnership_id, submission_id, id desc);
call isolate('review_score', 'select, insert');
create trigger append_only before update or delete or truncate on review_score
  for each statement execute function refuse_change();

create table call_decision (
  partnership_id uuid not null,
  submission_id uuid not null,
  call_id uuid not null,
  applicant_id uuid not null references partnership (id),
  decision text not null check (decision in ('accepted', 'declined')),
  reasons text not null check (length(reasons) between 1 and 4000),
  starts_on date,
  ends_on date,
  decided_at timestamptz not null,
  decided_by uuid not null references person (id),
  primary key (partnership_id, submission_id),
  foreign key (partnership_id, call_id) references funding_call (partnership_id, id),
  check ((decision = 'accepted') = (starts_on is not null and ends_on is not null)),
  check (ends_on > starts_on)
);
comment on table call_decision is 'What the funder decided of an application, once, with its reasons; of an accepted one, from when to when the agreement runs.';
call isolate('call_decision', 'select, insert');
call let_owner_look_up('call_decision');
create trigger append_only before update or delete or truncate on call_decision
  for each statement execute function refuse_change();

-- Calls that were published: any partnership may read them, as an advertisement is read.
create function published_calls() returns table (
  id uuid, funder_id uuid, funder_en text, funder_fr text, title_en text, title_fr text, about_en text, about_fr text,
  opens_on date, closes_on date, criteria jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.partnership_id, p.name_en, p.name_fr, c.title_en, c.title_fr, c.about_en, c.about_fr, c.opens_on, c.closes_on,
    (select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'wordingEn', k.wording_en, 'wordingFr', k.wording_fr,
      'weight', k.weight) order by k.position) from call_criterion k where k.partnership_id = c.partnership_id and k.call_id = c.id)
  from funding_call c join partnership p on p.id = c.partnership_id and p.kind = 'funder'
  where c.published_at is not null
$$;
revoke all on function published_calls() from public;
grant execute on function published_calls() to entente_app;

-- What was submitted to the bound funder. The application itself only for who declared to have no conflict of interest.
create function submissions_to_funder(wanted uuid) returns table (
  id uuid, call_id uuid, applicant_id uuid, slug text, name_en text, name_fr text, submitted_at timestamptz, sha256 text,
  standing text, snapshot text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.call_id, s.partnership_id, p.slug, p.name_en, p.name_fr, s.submitted_at, s.sha256, said.standing,
    case when said.standing = 'free' then s.snapshot end
  from call_submission s
  join partnership p on p.id = s.partnership_id
  join partnership f on f.id = s.funder_id and f.kind = 'funder'
  cross join lateral (select case when bool_or(d.has_conflict) then 'recused' when count(*) > 0 then 'free' else 'undeclared' end
    as standing from review_declaration d where d.partnership_id = s.funder_id and d.submission_id = s.id
    and d.officer_id = wanted) said
  where s.funder_id = (select bound_partnership())
    and exists (select from membership m where m.partnership_id = s.funder_id and m.person_id = wanted and m.ended_at is null)
$$;
revoke all on function submissions_to_funder(uuid) from public;
grant execute on function submissions_to_funder(uuid) to entente_app;

-- What was decided of the bound partnership's own applications.
create function decisions_for_bound() returns table (
  submission_id uuid, call_id uuid, decision text, reasons text, starts_on date, ends_on date, decided_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select submission_id, call_id, decision, reasons, starts_on, ends_on, decided_at
  from call_decision where applicant_id = (select bound_partnership())
$$;
revoke all on function decisions_for_bound() from public;
grant execute on function decisions_for_bound() to entente_app;
create index on call_decision (applicant_id);
