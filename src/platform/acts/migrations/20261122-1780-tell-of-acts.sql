-- Whoever keeps answers hears at its commit that something of a partnership changed, whichever process wrote it: the
-- server, a command beside it, a second server.

create function tell_of_act() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('entente_act', new.partnership_id || ' ' || current_setting('application_name'));
  return null;
end $$;
comment on function tell_of_act() is 'Names the partnership and the process on the channel entente_act; several acts of one transaction are told of once.';

create trigger tell_of_act after insert on recorded_act
  for each row execute function tell_of_act();
