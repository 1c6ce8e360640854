-- Before a report goes to the funder the council acknowledges it and the lead organisation's officer signs it: dated facts of
-- the partnership's own. They stand apart from report_step, which says what passed between partnership and funder.

create table report_sign_off (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  kind text not null check (kind in ('acknowledged', 'signed')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  on_day date not null,
  after_step integer not null check (after_step >= 0),
  motion_id uuid,
  decided_where text not null default '' check (length(decided_where) <= 300),
  signer text not null default '' check (length(signer) <= 200),
  title_en text not null default '' check (length(title_en) <= 200),
  title_fr text not null default '' check (length(title_fr) <= 200),
  statement_en text not null default '' check (length(statement_en) <= 2000),
  statement_fr text not null default '' check (length(statement_fr) <= 2000),
  at timestamptz not null,
  noted_by uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, report_id) references report (partnership_id, id),
  foreign key (partnership_id, motion_id) references motion (partnership_id, id),
  check (kind = 'signed' or signer = '' and (motion_id is null) = (decided_where <> '')),
  check (kind = 'acknowledged' or signer <> '' and motion_id is null and decided_where = '')
);
comment on table report_sign_off is 'That the council acknowledged a report, or that the lead organisation''s officer signed it. Never changed; the newest of a kind counts.';
comment on column report_sign_off.sha256 is 'Of what the report said then, dates apart: another is a report that was changed since.';
comment on column report_sign_off.after_step is 'The number of the report''s newest step then, 0 before any: a signature is for the submission that follows.';
comment on column report_sign_off.motion_id is 'The motion that was carried; null where it was decided outside Entente, which decided_where then names.';
comment on column report_sign_off.signer is 'Who signs for the lead organisation, by name: often somebody without access.';
create index on report_sign_off (partnership_id, report_id, at);
create index on report_sign_off (partnership_id, motion_id);
call isolate('report_sign_off', 'select, insert');
create trigger append_only before update or delete or truncate on report_sign_off
  for each statement execute function refuse_change();

alter table motion drop constraint motion_about_kind_check;
alter table motion add constraint motion_about_kind_check check (about_kind in
  ('terms-version', 'minutes', 'application', 'consent-agenda', 'plan', 'community-plan', 'report'));
