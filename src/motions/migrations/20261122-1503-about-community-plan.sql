-- A body may decide on a Community Plan as it stands when the vote is opened.

alter table motion drop constraint motion_about_kind_check;
alter table motion add constraint motion_about_kind_check check (about_kind in
  ('terms-version', 'minutes', 'application', 'consent-agenda', 'plan', 'community-plan'));
