-- What a comment period asks can be said better once it is open; what stood there before is kept.

create table comment_period_introduction (
  partnership_id uuid not null,
  period_id uuid not null,
  number integer not null check (number > 0),
  introduction_en text not null check (length(introduction_en) <= 4000),
  introduction_fr text not null check (length(introduction_fr) <= 4000),
  at timestamptz not null,
  primary key (partnership_id, period_id, number),
  foreign key (partnership_id, period_id) references comment_period (partnership_id, id)
);
comment on table comment_period_introduction is 'What a period asks, as it was said anew after it was set; the last one counts, and before any the words of the period.';
call isolate('comment_period_introduction', 'select, insert');
