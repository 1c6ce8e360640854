-- An appointment put to the body by a motion: what is proposed, the motions about it, and what they came to.

create table appointment_proposal (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  expression_id uuid not null,
  seat_id uuid,
  starts_on date,
  ends_on date,
  letter text not null default '' check (length(letter) <= 8000),
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, expression_id) references expression_of_interest (partnership_id, id) on delete cascade,
  foreign key (partnership_id, seat_id) references seat (partnership_id, id),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
comment on table appointment_proposal is 'That a body be asked by a motion to appoint somebody who came forward, exactly so.';
comment on column appointment_proposal.seat_id is 'Null makes a new voting seat.';
comment on column appointment_proposal.starts_on is 'Null begins on the day it is carried.';
comment on column appointment_proposal.ends_on is 'The last day of the term of a new seat, where one is set.';
comment on column appointment_proposal.letter is 'What they are written when it is carried, in their language.';
create unique index appointment_proposal_open on appointment_proposal (partnership_id, expression_id)
  where withdrawn_at is null;
create index on appointment_proposal (partnership_id, expression_id, made_at);
create index on appointment_proposal (partnership_id, seat_id);
call isolate('appointment_proposal');

create table proposal_motion (
  partnership_id uuid not null,
  motion_id uuid not null,
  proposal_id uuid not null,
  moved_at timestamptz not null,
  primary key (partnership_id, motion_id),
  foreign key (partnership_id, proposal_id) references appointment_proposal (partnership_id, id) on delete cascade
);
comment on table proposal_motion is 'The motion by which a proposal was put to its body.';
create index on proposal_motion (partnership_id, proposal_id, moved_at);
call isolate('proposal_motion', 'select, insert, delete');

create table proposal_decision (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  proposal_id uuid not null,
  motion_id uuid not null,
  outcome text not null check (outcome in ('carried', 'lost')),
  waits_because text check (waits_because in ('settled', 'withdrawn', 'seat-taken', 'not-possible')),
  at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, proposal_id) references appointment_proposal (partnership_id, id) on delete cascade,
  check (waits_because is null or outcome = 'carried')
);
comment on table proposal_decision is 'What the body decided on a proposal; the last decision counts.';
comment on column proposal_decision.waits_because is 'Why nobody was appointed although it was carried; null where somebody was.';
create index on proposal_decision (partnership_id, proposal_id, at);
call isolate('proposal_decision', 'select, insert, delete');
