-- Before a report is submitted, colleagues read it and say of an answer what they would change. Never part of a snapshot.

create table report_review_comment (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  question text not null check (length(question) <= 40),
  comment text not null check (length(comment) between 1 and 2000),
  made_at timestamptz not null,
  made_by uuid,
  resolved_at timestamptz,
  resolved_by uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, report_id) references report (partnership_id, id),
  check (resolved_by is null or resolved_at is not null)
);
comment on table report_review_comment is 'What a colleague said of one answer of a report that is being written; the funder never sees it.';
comment on column report_review_comment.question is 'The key of the question in the form the report is on.';
comment on column report_review_comment.resolved_at is 'When somebody noted that it was dealt with; null while it is open. It is noted once.';
create index on report_review_comment (partnership_id, report_id, made_at);
call isolate('report_review_comment', 'select, insert, update');

-- What was said stays as it was said, and is resolved once.
create function keep_review_comment() returns trigger language plpgsql as $$
begin
  if old.resolved_at is not null or new.resolved_at is null
      or (new.partnership_id, new.id, new.report_id, new.question, new.comment, new.made_at, new.made_by)
        is distinct from (old.partnership_id, old.id, old.report_id, old.question, old.comment, old.made_at, old.made_by) then
    raise exception 'a comment stays as it was made, and is resolved once' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger keep_review_comment before update on report_review_comment
  for each row execute function keep_review_comment();
