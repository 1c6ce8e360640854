-- Whoever translates for a partnership has a role of their own, and sees the translator's desk alone.

alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check
  check (role in ('coordinator', 'chair', 'observer', 'translator', 'lead', 'officer'));
comment on column membership.role is
  'lead and officer are of a funder; the others are of a partnership. A translator sees what is to be translated and nothing else.';
