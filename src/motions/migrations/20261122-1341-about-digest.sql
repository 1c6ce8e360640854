-- What is voted on may be written on while the vote is open; of minutes there is no number that counts the changes.

alter table ballot add column about_sha256 text;
comment on column ballot.about_sha256 is 'Of the minutes voted on: what they said when the vote was opened. Others are not adopted.';
