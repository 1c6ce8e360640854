-- What the public sees is a third thing beside membership and access: nothing, until a person publishes it.

alter table body add column is_public boolean not null default false;
comment on column body.is_public is 'Whether the partnership''s public page names it.';
alter table seat_holding add column is_listed boolean not null default false;
comment on column seat_holding.is_listed is 'Whether the public page lists this holder; whoever holds the seat next is not, until somebody says so.';
alter table representation add column is_named boolean not null default false;
comment on column representation.is_named is 'Whether this person agreed to be named in public. Nobody who replaces them inherits it.';
