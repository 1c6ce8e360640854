-- A municipality that is asked to endorse sends its letter as a file, with its form of support.

create table endorsement_letter (
  partnership_id uuid not null,
  endorsement_id uuid not null,
  file_id uuid not null,
  given_at timestamptz not null,
  primary key (partnership_id, endorsement_id),
  foreign key (partnership_id, endorsement_id) references application_endorsement (partnership_id, id),
  foreign key (partnership_id, file_id) references stored_file (partnership_id, id)
);
comment on table endorsement_letter is 'The letter a municipality sent with its answer, by its link. It can be replaced or taken back until the application is submitted; then its digest stands in the submission.';
create index on endorsement_letter (partnership_id, file_id);
call isolate('endorsement_letter', 'select, insert, delete');

-- Once the application is submitted its letters stand, whoever asks.
create function keep_submitted_letter() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from application_endorsement e
      join call_submission s on s.partnership_id = e.partnership_id and s.application_id = e.application_id
      where e.partnership_id = old.partnership_id and e.id = old.endorsement_id) then
    raise exception 'the letter of a submitted application stands' using errcode = '23001';
  end if;
  return old;
end $$;
create trigger keep_submitted before delete on endorsement_letter for each row execute function keep_submitted_letter();
