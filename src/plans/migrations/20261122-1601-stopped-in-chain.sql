-- Whoever writes an activity's status, by hand, by import or by taking an import back, the chain knows whether it is dropped.

create function mark_stopped_activity() returns trigger language plpgsql as $$
declare
  changed record := case when tg_op = 'DELETE' then old else new end;
begin
  update chain_node set stopped_at = (
    select case when status = 'dropped' then since end from activity_status
    where activity_status.partnership_id = changed.partnership_id and activity_status.activity_id = changed.activity_id
    order by since desc, id desc limit 1
  )
  where chain_node.partnership_id = changed.partnership_id and chain_node.id = changed.activity_id
    and (stopped_at is not null or (tg_op = 'INSERT' and changed.status = 'dropped') or tg_op = 'DELETE');
  return null;
end $$;

create trigger mark_stopped_activity after insert or delete on activity_status
  for each row execute function mark_stopped_activity();

update chain_node set stopped_at = latest.since
from (
  select distinct on (partnership_id, activity_id) partnership_id, activity_id, status, since
  from activity_status order by partnership_id, activity_id, since desc, id desc
) latest
where latest.status = 'dropped' and chain_node.partnership_id = latest.partnership_id and chain_node.id = latest.activity_id;
