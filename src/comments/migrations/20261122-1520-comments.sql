-- A public comment period on a Community Plan: what people said of which paragraph, what was let through, what was answered.
-- Nothing here says from which network or device somebody wrote.

create table comment_period (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  community_plan_id uuid not null,
  version_id uuid not null,
  opens_on date not null,
  introduction_en text not null default '' check (length(introduction_en) <= 4000),
  introduction_fr text not null default '' check (length(introduction_fr) <= 4000),
  made_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, community_plan_id) references community_plan (partnership_id, id),
  foreign key (partnership_id, version_id, community_plan_id)
    references community_plan_version (partnership_id, id, community_plan_id)
);
comment on table comment_period is 'Days on which anyone may comment on a kept version of a plan. Whether it is open is read off its days.';
comment on column comment_period.opens_on is 'The first day, where the partnership lives.';
create index on comment_period (partnership_id, community_plan_id, opens_on);
create index on comment_period (partnership_id, version_id, community_plan_id);
call isolate('comment_period', 'select, insert, update');

create table comment_period_closing (
  partnership_id uuid not null,
  period_id uuid not null,
  number integer not null check (number > 0),
  closes_on date not null,
  reason text not null default '' check (length(reason) <= 2000),
  is_stop boolean not null default false,
  at timestamptz not null,
  primary key (partnership_id, period_id, number),
  foreign key (partnership_id, period_id) references comment_period (partnership_id, id),
  check (number = 1 or reason <> ''),
  check (number > 1 or not is_stop)
);
comment on table comment_period_closing is 'The last day of a period, as it was set and set anew; the last one counts.';
comment on column comment_period_closing.is_stop is 'Comments were refused from that moment on, whatever the day.';
call isolate('comment_period_closing', 'select, insert');

create table comment_answer (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  period_id uuid not null,
  theme_en text not null check (length(theme_en) between 1 and 300),
  theme_fr text not null check (length(theme_fr) between 1 and 300),
  text_en text not null check (length(text_en) between 1 and 4000),
  text_fr text not null check (length(text_fr) between 1 and 4000),
  answered_on date not null,
  version integer not null default 1,
  primary key (partnership_id, id),
  unique (partnership_id, id, period_id),
  foreign key (partnership_id, period_id) references comment_period (partnership_id, id)
);
comment on table comment_answer is 'What the partnership says to one comment, or to several that say alike.';
create index on comment_answer (partnership_id, period_id);
call isolate('comment_answer', 'select, insert, update');

create table comment_answer_change (
  partnership_id uuid not null,
  answer_id uuid not null,
  paragraph_key text not null check (length(paragraph_key) between 1 and 60),
  primary key (partnership_id, answer_id, paragraph_key),
  foreign key (partnership_id, answer_id) references comment_answer (partnership_id, id)
);
comment on table comment_answer_change is 'A paragraph that was changed because of what an answer is to; where there is none, the answer says why.';
call isolate('comment_answer_change', 'select, insert, delete');

create table public_comment (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  period_id uuid not null,
  reference text not null check (length(reference) = 9),
  paragraph_key text not null check (length(paragraph_key) between 1 and 60),
  text text not null check (length(text) between 1 and 2000),
  locale text not null check (locale in ('en', 'fr')),
  as_whom text check (as_whom in ('newcomer', 'resident', 'member', 'unsaid')),
  shown_name text not null default '' check (length(shown_name) <= 100),
  received_on date not null,
  told_how text check (told_how in ('meeting', 'paper', 'telephone', 'conversation')),
  told_where text not null default '' check (length(told_where) <= 300),
  answer_id uuid,
  version integer not null default 1,
  primary key (partnership_id, id),
  unique (partnership_id, reference),
  foreign key (partnership_id, period_id) references comment_period (partnership_id, id),
  foreign key (partnership_id, answer_id, period_id) references comment_answer (partnership_id, id, period_id),
  check (told_how is not null or told_where = '')
);
comment on table public_comment is 'What somebody wrote, without an account. Nothing of it is public before a person let it through.';
comment on column public_comment.paragraph_key is 'A paragraph of the version, or "plan" for the plan as a whole.';
comment on column public_comment.text is 'U+FFFC stands where words were removed; the removed words are kept nowhere.';
comment on column public_comment.as_whom is 'Counted, never shown beside the comment. Null where nothing was chosen.';
comment on column public_comment.told_how is 'How staff was told what they entered for somebody; null where it was sent from the public page.';
create index on public_comment (partnership_id, period_id, paragraph_key);
create index on public_comment (partnership_id, answer_id, period_id);
call isolate('public_comment', 'select, insert, update');

create table comment_decision (
  partnership_id uuid not null,
  comment_id uuid not null,
  number integer not null check (number > 0),
  decision text not null check (decision in ('let-through', 'held-back')),
  reason text check (reason in ('hurts-somebody', 'names-somebody', 'another-matter', 'sent-twice', 'advertising', 'other')),
  note text not null default '' check (length(note) <= 2000),
  at timestamptz not null,
  primary key (partnership_id, comment_id, number),
  foreign key (partnership_id, comment_id) references public_comment (partnership_id, id),
  check ((decision = 'held-back') = (reason is not null)),
  check (reason is distinct from 'other' or note <> '')
);
comment on table comment_decision is 'Whether a comment is shown; the last counts, and a comment without any waits.';
call isolate('comment_decision', 'select, insert');

create table comment_removal (
  partnership_id uuid not null,
  comment_id uuid not null,
  number integer not null check (number > 0),
  what text not null check (what in ('words', 'name')),
  at timestamptz not null,
  primary key (partnership_id, comment_id, number),
  foreign key (partnership_id, comment_id) references public_comment (partnership_id, id)
);
comment on table comment_removal is 'That words or a name were taken out of a comment for good, and when. What they were is kept nowhere.';
call isolate('comment_removal', 'select, insert');

create table comment_report (
  partnership_id uuid not null,
  period_id uuid not null,
  number integer not null check (number > 0),
  to_version_id uuid not null,
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_on date not null,
  published_at timestamptz not null,
  primary key (partnership_id, period_id, number),
  foreign key (partnership_id, period_id) references comment_period (partnership_id, id),
  foreign key (partnership_id, to_version_id) references community_plan_version (partnership_id, id)
);
comment on table comment_report is '"What you said, what changed", as it was published; the last number is shown.';
comment on column comment_report.content is 'JSON: counts, answers and changes. The comments themselves are not in it, so that words removed later are gone here too.';
create index on comment_report (partnership_id, to_version_id);
call isolate('comment_report', 'select, insert');

create table comment_report_document (
  partnership_id uuid not null,
  period_id uuid not null,
  number integer not null,
  document_id uuid not null,
  primary key (partnership_id, period_id, number),
  foreign key (partnership_id, period_id, number) references comment_report (partnership_id, period_id, number),
  foreign key (partnership_id, document_id) references document (partnership_id, id)
);
comment on table comment_report_document is 'A published report as a document in the evidence chain, once it was put there.';
create index on comment_report_document (partnership_id, document_id);
call isolate('comment_report_document', 'select, insert');
