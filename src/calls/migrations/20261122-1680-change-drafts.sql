-- A call that is not published yet is a draft: its criteria are written anew when it is changed, and it can be thrown away.
grant delete on funding_call, call_criterion to entente_app;

-- Once it is published it stands, whoever asks.
create function keep_published_call() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.published_at is not null then raise exception 'a published call stands as it is'; end if;
  return old;
end $$;
create trigger keep_published before delete on funding_call for each row execute function keep_published_call();
