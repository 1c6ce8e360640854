-- What a partner has begun and not sent, what they give as evidence, what help they want, and who of them answers.

alter table progress_update
  add column help_wanted text not null default '',
  add column said_by text not null default '';
comment on column progress_update.help_wanted is 'What they would like the partnership to do for them.';
comment on column progress_update.said_by is 'Who answered in place of the link''s reader; empty when the reader did.';
create index on progress_update (partnership_id, submitted_at) where help_wanted <> '';

create table update_draft (
  partnership_id uuid not null,
  request_id uuid not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (partnership_id, request_id),
  foreign key (partnership_id, request_id) references update_request (partnership_id, id)
);
comment on table update_draft is 'What stands in the form of a link and was not sent: saved to be finished later, gone once it is sent.';
comment on column update_draft.fields is 'The texts of the form by their names, as they were typed.';
call isolate('update_draft', 'select, insert, update, delete');

create table update_evidence (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  request_id uuid not null,
  activity_id uuid,
  file_id uuid,
  address text,
  name text not null,
  given_at timestamptz not null,
  sent_with uuid,
  document_id uuid,
  settled_at timestamptz,
  settled_by uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, request_id) references update_request (partnership_id, id),
  foreign key (partnership_id, request_id, activity_id) references update_request_activity (partnership_id, request_id, activity_id),
  foreign key (partnership_id, file_id) references stored_file (partnership_id, id),
  foreign key (partnership_id, sent_with) references progress_update (partnership_id, id),
  foreign key (partnership_id, document_id) references document (partnership_id, id),
  check ((file_id is null) <> (address is null)),
  check ((settled_at is not null) or (document_id is null))
);
comment on table update_evidence is 'A photo, a file or an address a partner gives with an update. Kept with it; becomes a document when the secretariat takes it into the chain.';
comment on column update_evidence.activity_id is 'Null for what came in a letter, until somebody puts it under its activity.';
comment on column update_evidence.sent_with is 'The version it was sent with; null while it is only part of a draft.';
comment on column update_evidence.document_id is 'What it became in the chain; null when it waits, or was left out on the day of settled_at.';
create index on update_evidence (partnership_id, request_id, given_at);
create index on update_evidence (partnership_id, sent_with) where sent_with is not null;
call isolate('update_evidence', 'select, insert, update, delete');

create table help_answered (
  partnership_id uuid not null,
  update_id uuid not null,
  note text not null default '',
  at timestamptz not null,
  by uuid,
  primary key (partnership_id, update_id),
  foreign key (partnership_id, update_id) references progress_update (partnership_id, id)
);
comment on table help_answered is 'The help an update asks for was seen to, once; what was done stands in the note.';
call isolate('help_answered', 'select, insert');
