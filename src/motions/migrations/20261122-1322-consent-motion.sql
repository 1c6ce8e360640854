-- A motion about the consent agenda of its own meeting adopts the items on it together: told by its vote, kept nowhere else.

create or replace view consent_vote with (security_invoker = true) as
select motion.partnership_id, motion.meeting_id, motion.id as motion_id,
  motion.text_en, motion.text_fr, last_ballot.opened_at, result.outcome
from motion
cross join lateral (
  select ballot.id, ballot.opened_at
  from ballot
  where ballot.partnership_id = motion.partnership_id and ballot.motion_id = motion.id
  order by ballot.opened_at desc, ballot.id desc
  limit 1) last_ballot
left join ballot_result result
  on result.partnership_id = motion.partnership_id and result.ballot_id = last_ballot.id
where motion.about_kind = 'consent-agenda' and motion.about_id = motion.meeting_id and motion.withdrawn_at is null;
