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

create table motion_text (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  motion_id uuid not null,
  text_en text not null,
  text_fr text not null,
  until timestamptz not null,
  amendment_id uuid not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, motion_id) references motion (partnership_id, id),
  foreign key (partnership_id, amendment_id) references motion (partnership_id, id)
);
comment on table motion_text is 'What a motion said before an amendment to it was carried.';
create index on motion_text (partnership_id, motion_id, until);
create index on motion_text (partnership_id, amendment_id);
call isolate('motion_text', 'select, insert');

create table ballot (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  motion_id uuid not null,
  method text not null check (method in ('consensus', 'show-of-hands', 'roll-call', 'secret', 'link')),
  rules jsonb not null,
  is_second_meeting boolean not null default false,
  about_version integer,
  opened_at timestamptz not null,
  closes_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, motion_id) references motion (partnership_id, id),
  check ((method = 'link') = (closes_at is not null))
);
comment on table ballot is 'One vote on a motion. Its rules are kept with it, so that later terms change nothing.';
comment on column ballot.is_second_meeting is 'Whether the meeting was called again because the one before lacked its quorum.';
comment on column ballot.about_version is 'Of the terms voted on: which state of the draft. Another is not adopted.';
create index on ballot (partnership_id, motion_id, opened_at, id);
call isolate('ballot', 'select, insert');

create table ballot_seat (
  partnership_id uuid not null,
  ballot_id uuid not null,
  seat_id uuid not null,
  standing text not null check (standing in ('voting', 'non-voting', 'ex-officio', 'alternate')),
  sector text,
  organization_id uuid,
  organization_en text,
  organization_fr text,
  name text not null default '',
  presence text not null check (presence in ('present', 'alternate', 'proxy', 'regrets', 'absent')),
  is_recused boolean not null,
  primary key (partnership_id, ballot_id, seat_id),
  foreign key (partnership_id, ballot_id) references ballot (partnership_id, id),
  foreign key (partnership_id, seat_id) references seat (partnership_id, id),
  foreign key (partnership_id, organization_id) references organization (partnership_id, id)
);
comment on table ballot_seat is 'The table as it was when the vote was opened: who could vote, who had a conflict of interest.';
comment on column ballot_seat.organization_en is 'Its name on that day; null for a vacant seat.';
comment on column ballot_seat.name is 'Who sat there for it.';
create index on ballot_seat (partnership_id, seat_id);
create index on ballot_seat (partnership_id, organization_id);
call isolate('ballot_seat', 'select, insert');

create table ballot_link (
  partnership_id uuid not null,
  link_id uuid not null,
  ballot_id uuid not null,
  seat_id uuid not null,
  contact_id uuid not null,
  made_at timestamptz not null,
  primary key (partnership_id, link_id),
  foreign key (partnership_id, link_id) references personal_link (partnership_id, id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id),
  foreign key (partnership_id, ballot_id, seat_id) references ballot_seat (partnership_id, ballot_id, seat_id)
);
comment on table ballot_link is 'A seat''s own way to vote, sent to who represents it; the last one counts.';
create index on ballot_link (partnership_id, ballot_id, seat_id, made_at);
create index on ballot_link (partnership_id, contact_id);
call isolate('ballot_link', 'select, insert');

create table ballot_recusal (
  partnership_id uuid not null,
  ballot_id uuid not null,
  seat_id uuid not null,
  nature text not null default '' check (length(nature) <= 1000),
  at timestamptz not null,
  primary key (partnership_id, ballot_id, seat_id),
  foreign key (partnership_id, ballot_id, seat_id) references ballot_seat (partnership_id, ballot_id, seat_id)
);
comment on table ballot_recusal is 'A conflict of interest declared by link while the vote was open: whatever the seat had sent is not counted.';
call isolate('ballot_recusal', 'select, insert');

create table vote (
  partnership_id uuid not null,
  ballot_id uuid not null,
  seat_id uuid not null,
  choice text check (choice in ('for', 'against', 'abstain')),
  reason text not null default '' check (length(reason) <= 2000),
  at timestamptz not null,
  via text not null check (via in ('link', 'staff')),
  told text not null default '' check (length(told) <= 300),
  reference text not null,
  primary key (partnership_id, ballot_id, seat_id),
  foreign key (partnership_id, ballot_id, seat_id) references ballot_seat (partnership_id, ballot_id, seat_id)
);
comment on table vote is 'That a seat voted, and how; one a seat, whoever retries.';
comment on column vote.choice is 'Null in a secret ballot: that the seat voted is known, how is not.';
comment on column vote.told is 'How the secretariat heard of it, where it entered a vote for a seat between meetings.';
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

-- What was declared stays, and so does all it was worked out from.
create function keep_declared_result() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and not exists (select from ballot_result declared
      where declared.partnership_id = new.partnership_id and declared.ballot_id = new.ballot_id) then
    return new;
  end if;
  if tg_op = 'UPDATE' and tg_table_name <> 'ballot_result' and not exists (select from ballot_result declared
      where declared.partnership_id = old.partnership_id and declared.ballot_id = old.ballot_id) then
    return new;
  end if;
  raise exception 'the declared result of a vote never changes' using errcode = '23001';
end $$;
create trigger keep_declared_result before update or delete on ballot_result
  for each row execute function keep_declared_result();
create trigger keep_declared_result before insert or update or delete on ballot_seat
  for each row execute function keep_declared_result();
create trigger keep_declared_result before insert or update or delete on ballot_recusal
  for each row execute function keep_declared_result();
create trigger keep_declared_result before insert or update or delete on vote
  for each row execute function keep_declared_result();
create trigger keep_declared_result before insert or update or delete on ballot_tally
  for each row execute function keep_declared_result();

create function keep_text_voted_on() returns trigger language plpgsql as $$
begin
  if (new.text_en, new.text_fr) is distinct from (old.text_en, old.text_fr)
      and exists (select from ballot opened
        where opened.partnership_id = old.partnership_id and opened.motion_id = old.id) then
    raise exception 'a motion keeps the text that is voted on' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger keep_text_voted_on before update on motion
  for each row execute function keep_text_voted_on();
