create table organization (
  partnership_id uuid not null references partnership (id),
  id uuid not null default uuidv7(),
  name_en text not null check (length(name_en) between 1 and 300),
  name_fr text not null check (length(name_fr) between 1 and 300),
  acronym text,
  sector text,
  sector_as_written text,
  locale text not null default 'en' check (locale in ('en', 'fr')),
  website text,
  version integer not null default 1,
  added_at timestamptz not null,
  left_on date,
  primary key (partnership_id, id)
);
comment on table organization is 'A member or partner of the partnership. The member is the organisation; a person represents it.';
comment on column organization.sector is 'A code of organizations/sector.ts; null when not known, which is not the same as none.';
comment on column organization.locale is 'The language it is written to in.';
comment on column organization.left_on is 'The day it left the partnership; its past stays.';
create index on organization (partnership_id, name_en collate "en-CA-x-icu");
create index on organization (partnership_id, name_fr collate "fr-CA-x-icu");
call isolate('organization');

create table organization_name (
  partnership_id uuid not null,
  organization_id uuid not null,
  name text not null,
  name_key text not null,
  primary key (partnership_id, name_key),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id) on delete cascade
);
comment on table organization_name is 'Every name an organisation is known by, folded (accents, case, punctuation), so that a workbook finds it.';
create index on organization_name (partnership_id, organization_id);
call isolate('organization_name');

create table contact (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  organization_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text check (email is null or length(email) <= 254),
  locale text not null check (locale in ('en', 'fr')),
  job_title text,
  phone text check (phone is null or length(phone) <= 100),
  version integer not null default 1,
  since timestamptz not null,
  left_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id) on delete cascade
);
comment on table contact is 'Somebody at an organisation whom the partnership writes to. Needs no account. What they did stays when they leave.';
create index on contact (partnership_id, organization_id);
call isolate('contact');
