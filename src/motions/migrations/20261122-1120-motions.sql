-- Motions and votes, in the room or by link between meetings. The result is computed from the rule and kept.

create table motion (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  body_id uuid not null,
  meeting_id uuid,
  agenda_item_id uuid,
  amends_id uuid,
  text_en text not null check (length(text_en) between 1 and 4000),
  text_fr text not null check (length(text_fr) between 1 and 4000),
  rationale_en text not null default '',
  rationale_fr text not null default '',
  mover_seat_id uuid,
  seconder_seat_id uuid,
  about_kind text check (about_kind in ('terms-version', 'minutes', 'application', 'consent-agenda', 'plan')),
  about_id uuid,
  review_on date,
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, body_id) references body (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting_opening (partnership_id, meeting_id),
  foreign key (partnership_id, agenda_item_id) references agenda_item (partnership_id, id),
  foreign key (partnership_id, amends_id) references motion (partnership_id, id),
  foreign key (partnership_id, mover_seat_id) references seat (partnership_id, id),
  foreign key (partnership_id, seconder_seat_id) references seat (partnership_id, id),
  check (agenda_item_id is null or meeting_id is not null),
  check ((about_kind is null) = (about_id is null)),
  check (mover_seat_id is null or mover_seat_id <> seconder_seat_id)
);
comment on table motion is 'What a body is asked to decide, in both languages, with who moved and seconded it.';
comment on column motion.meeting_id is 'Null for a vote between meetings.';
comment on column motion.amends_id is 'The motion whose text this would change; decided before it.';
comment on column motion.about_id is 'What carrying it brings about: terms are adopted, minutes approved, a member appointed.';
create index on motion (partnership_id, body_id, made_at);
create index on motion (partnership_id, meeting_id);
create index on motion (partnership_id, agenda_item_id);
create index on motion (partnership_id, amends_id);
create index on motion (partnership_id, mover_seat_id);
create index on motion (partnership_id, seconder_seat_id);
call isolate('motion');

create table ballot (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  motion_id uuid not null,
  method text not null check (method in ('consensus', 'show-of-hands', 'roll-call', 'secret', 'link')),
  rules jsonb not null,
  opened_at timestamptz not null,
  closes_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, motion_id) references motion (partnership_id, id),
  check ((method = 'link') = (closes_at is not null))
);
comment on table ballot is 'One vote on a motion. Its rules are kept with it, so that later terms change nothing.';
create index on ballot (partnership_id, motion_id);
call isolate('ballot', 'select, insert');

create table ballot_seat (
  partnership_id uuid not null,
  ballot_id uuid not null,
  seat_id uuid not null,
  standing text not null check (standing in ('voting', 'non-voting', 'ex-officio', 'alternate')),
  sector text,
  organization_id uuid,
  presence text not null check (presence in ('present', 'alternate', 'proxy', 'regrets', 'absent')),
  is_recused boolean not null,
  link_id uuid,
  primary key (partnership_id, ballot_id, seat_id),
  foreign key (partnership_id, ballot_id) references ballot (partnership_id, id),
  foreign key (partnership_id, seat_id) references seat (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id)
);
comment on table ballot_seat is 'The table as it was when the vote was opened: who could vote, who had a conflict of interest.';
create index on ballot_seat (partnership_id, seat_id);
create index on ballot_seat (partnership_id, organization_id);
create index on ballot_seat (partnership_id, link_id);
call isolate('ballot_seat', 'select, insert');

create table vote (
  partnership_id uuid not null,
  ballot_id uuid not null,
  seat_id uuid not null,
  choice text check (choice in ('for', 'against', 'abstain')),
  reason text not null default '' check (length(reason) <= 2000),
  at timestamptz not null,
  via text not null check (via in ('link', 'staff')),
  primary key (partnership_id, ballot_id, seat_id),
  foreign key (partnership_id, ballot_id, seat_id) references ballot_seat (partnership_id, ballot_id, seat_id)
);
comment on table vote is 'That a seat voted, and how; one a seat, whoever retries.';
comment on column vote.choice is 'Null in a secret ballot: that the seat voted is known, how is not.';
call isolate('vote', 'select, insert, update');

create table ballot_tally (
  partnership_id uuid not null,
  ballot_id uuid not null,
  votes_for integer not null default 0 check (votes_for >= 0),
  against integer not null default 0 check (against >= 0),
  abstained integer not null default 0 check (abstained >= 0),
  primary key (partnership_id, ballot_id),
  foreign key (partnership_id, ballot_id) references ballot (partnership_id, id)
);
comment on table ballot_tally is 'Hands counted in the room, or papers counted one by one in a secret ballot: sums alone, so no vote can be told from another.';
call isolate('ballot_tally', 'select, insert, update');

create table ballot_result (
  partnership_id uuid not null,
  ballot_id uuid not null,
  outcome text not null check (outcome in ('carried', 'lost', 'no-quorum')),
  votes_for integer not null,
  against integer not null,
  abstained integer not null,
  needed integer not null,
  of integer not null,
  present integer not null,
  quorum_needed integer not null,
  quorum_of integer not null,
  by_fallback boolean not null,
  at timestamptz not null,
  primary key (partnership_id, ballot_id),
  foreign key (partnership_id, ballot_id) references ballot (partnership_id, id)
);
comment on table ballot_result is 'What the vote came to, computed from its rules and declared; never changed.';
call isolate('ballot_result', 'select, insert');
