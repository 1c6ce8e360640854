create table report_template (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  key text not null check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(key) <= 40),
  version text not null check (version ~ '^[0-9]{1,4}$'),
  template jsonb not null,
  revision integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, key, version),
  foreign key (partnership_id) references partnership (id)
);
comment on table report_template is 'A form for reports of the partnership''s own, one row a version. The forms that ship with the software are not here.';
comment on column report_template.key is 'The same in every version; a report names its form by key and version.';
comment on column report_template.template is 'Title, rules, sections and questions in both languages, as the published schema says.';
comment on column report_template.revision is 'Counts the changes of this version: who changes an older one is told.';
call isolate('report_template');

-- A report is read with the words of its form, so a form that a report was begun on stays as it is.
create function refuse_used_template() returns trigger language plpgsql as $$
begin
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
create trigger frozen_when_used before update or delete on report_template
  for each row execute function refuse_used_template();

-- A year has as many reports as there are forms to fill: the annual one, a summary for the council, one for everybody.
alter table report drop constraint report_partnership_id_fiscal_year_key;
alter table report add unique (partnership_id, fiscal_year, template_key);
comment on table report is 'A report of one fiscal year, on one version of one form; a year has at most one on each form.';
