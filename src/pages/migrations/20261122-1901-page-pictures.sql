-- A picture of a page: drawn anew at two widths, with the fact that everyone who can be recognised agreed to be shown. Its
-- words for people who cannot see it are a text of the page; which picture a page has is a fact of its version.

create table public_page_picture (
  partnership_id uuid not null,
  id uuid not null default uuidv7(),
  page_id uuid not null,
  narrow_file_id uuid not null,
  narrow_width integer not null check (narrow_width between 1 and 480),
  narrow_height integer not null check (narrow_height between 1 and 640),
  wide_file_id uuid not null,
  wide_width integer not null check (wide_width between 1 and 960),
  wide_height integer not null check (wide_height between 1 and 1280),
  agreed_at timestamptz not null,
  agreed_by uuid references person (id),
  primary key (partnership_id, id),
  unique (partnership_id, page_id, id),
  foreign key (partnership_id, page_id) references public_page (partnership_id, id),
  foreign key (partnership_id, narrow_file_id) references stored_file (partnership_id, id),
  foreign key (partnership_id, wide_file_id) references stored_file (partnership_id, id),
  check (wide_width >= narrow_width)
);
comment on table public_page_picture is 'A picture somebody put on a page, as it was drawn anew: what was sent is not kept. Public only while a published version of the page has it.';
comment on column public_page_picture.wide_file_id is 'The narrow one again, of a picture that was small.';
comment on column public_page_picture.agreed_at is 'When somebody said that everyone who can be recognised in it agreed to be shown: there is no picture without.';
comment on column public_page_picture.agreed_by is 'Who said so.';
create index on public_page_picture (partnership_id, narrow_file_id);
create index on public_page_picture (partnership_id, wide_file_id);
create index on public_page_picture (agreed_by);
call isolate('public_page_picture', 'select, insert');

alter table public_page_facts
  add column picture_id uuid,
  add column picture_credit text not null default '' check (length(picture_credit) <= 200),
  add foreign key (partnership_id, page_id, picture_id) references public_page_picture (partnership_id, page_id, id),
  add check (picture_id is not null or picture_credit = '');
comment on column public_page_facts.picture_credit is 'Who took or drew the picture, as it is said under it.';
create index on public_page_facts (partnership_id, page_id, picture_id);
