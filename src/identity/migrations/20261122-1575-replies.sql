-- Whose link an answer by mail is about. Asked only after the address it came to was found to be one we made.

create function partnership_of_reply(link uuid) returns table (partnership_id uuid, link_id uuid)
language sql stable security definer set search_path = public, pg_temp
as $$ select partnership_id, id from personal_link where id = link $$;
revoke all on function partnership_of_reply(uuid) from public;
grant execute on function partnership_of_reply(uuid) to entente_app;
