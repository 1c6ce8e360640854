-- Recruitment: when a body looks for members, who came forward, what was noted and what was answered.

create table recruitment (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid not null,
  opens_on date not null,
  closes_on date,
  seeks_en text not null default '' check (length(seeks_en) <= 4000),
  seeks_fr text not null default '' check (length(seeks_fr) <= 4000),
  made_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id),
  check (closes_on is null or closes_on >= opens_on)
);
comment on table recruitment is 'A time in which a body takes expressions of interest from anyone, in public.';
comment on column recruitment.closes_on is 'The last day they are taken, that day included; null while they are always welcome.';
comment on column recruitment.seeks_en is 'Whom the body looks for, in its own words.';
create index on recruitment (partnership_id, body_id);
call isolate('recruitment');

create table expression_of_interest (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  recruitment_id uuid not null,
  reference text not null,
  person_name text not null check (length(person_name) between 1 and 200),
  email text not null check (length(email) <= 254),
  phone text not null default '' check (length(phone) <= 100),
  locale text not null check (locale in ('en', 'fr')),
  organization_name text not null default '' check (length(organization_name) <= 300),
  sector text,
  why text not null check (length(why) between 1 and 4000),
  brings text not null default '' check (length(brings) <= 4000),
  received_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, reference),
  foreign key (partnership_id, recruitment_id) references recruitment (partnership_id, id)
);
comment on table expression_of_interest is 'That somebody would join a body: what they wrote, as they wrote it.';
comment on column expression_of_interest.organization_name is 'Whom they would speak for; empty where they come for themselves.';
create index on expression_of_interest (partnership_id, recruitment_id, received_at);
call isolate('expression_of_interest');

create table interest_note (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  expression_id uuid not null,
  kind text not null check (kind in ('review', 'interview')),
  text text not null check (length(text) between 1 and 8000),
  noted_by uuid references person (id),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, expression_id) references expression_of_interest (partnership_id, id) on delete cascade
);
comment on table interest_note is 'What was noted when an expression of interest was read, or when the person was met.';
create index on interest_note (partnership_id, expression_id, at);
create index on interest_note (noted_by);
call isolate('interest_note', 'select, insert, delete');

create table interest_answer (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  expression_id uuid not null,
  answer text not null check (answer in ('interview', 'appointed', 'declined', 'withdrawn')),
  seat_id uuid,
  motion_id uuid,
  letter text not null default '' check (length(letter) <= 8000),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, expression_id) references expression_of_interest (partnership_id, id) on delete cascade,
  foreign key (partnership_id, seat_id) references seat (partnership_id, id),
  check ((answer = 'appointed') = (seat_id is not null))
);
comment on table interest_answer is 'What somebody who came forward was told; the last answer counts, the others stay.';
comment on column interest_answer.motion_id is 'The motion that appointed them, where there was one.';
create index on interest_answer (partnership_id, expression_id, at);
create index on interest_answer (partnership_id, seat_id);
call isolate('interest_answer', 'select, insert, delete');
