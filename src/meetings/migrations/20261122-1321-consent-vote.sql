-- What the consent agenda of a meeting came to, seen from the meeting. Meetings know of no motions: motions fill this view.

create view consent_vote with (security_invoker = true) as
select null::uuid as partnership_id, null::uuid as meeting_id, null::uuid as motion_id,
  null::text as text_en, null::text as text_fr, null::timestamptz as opened_at, null::text as outcome
where false;
comment on view consent_vote is 'The last vote on each motion to adopt the consent agenda of a meeting; outcome is null while none is declared.';
grant select on consent_vote to entente_app;
