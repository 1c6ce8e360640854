-- A partnership answers what its funder's officer said of single answers. What it writes while the report is open is a
-- draft, which no officer sees; from the next submission on it stands beside the comment.

create table officer_comment_answer (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  comment_id uuid not null,
  version integer not null check (version >= 1),
  after_step integer not null check (after_step >= 0),
  answer text not null check (length(answer) <= 4000),
  written_at timestamptz not null,
  written_by uuid,
  primary key (partnership_id, id),
  unique (partnership_id, comment_id, version),
  foreign key (partnership_id, report_id) references report (partnership_id, id),
  foreign key (partnership_id, comment_id) references officer_comment (partnership_id, id)
);
comment on table officer_comment_answer is 'What a partnership answers to one comment of an officer. Never changed; the newest of a comment counts.';
comment on column officer_comment_answer.version is 'Counts the answers to this comment.';
comment on column officer_comment_answer.after_step is 'The number of the report''s newest step then: an officer sees it once a later step submitted the report.';
comment on column officer_comment_answer.answer is 'Empty where an answer that was written is taken back.';
create index on officer_comment_answer (partnership_id, report_id, comment_id, version desc);
alter table officer_comment_answer enable row level security;
alter table officer_comment_answer force row level security;
create policy own_partnership on officer_comment_answer for select to entente_app
  using (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null
      or report_id = any ((select reports_under_review())::uuid[])
        and exists (select from report_step s where s.partnership_id = officer_comment_answer.partnership_id
          and s.report_id = officer_comment_answer.report_id and s.step = 'submitted' and s.number > officer_comment_answer.after_step)));
create policy partnership_writes on officer_comment_answer for insert to entente_app
  with check (partnership_id = (select bound_partnership()));
grant select, insert on officer_comment_answer to entente_app;
create trigger append_only before update or delete or truncate on officer_comment_answer
  for each statement execute function refuse_change();

-- An officer reads what was said of reports that go to their own funder, and of no other.
alter policy own_partnership on officer_comment
  using (partnership_id = (select bound_or_reviewed())
    and ((select bound_partnership()) is not null or report_id = any ((select reports_under_review())::uuid[])));
