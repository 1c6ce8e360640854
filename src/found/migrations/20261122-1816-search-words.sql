-- Stems with their accents, as the stems of French need them, and beside them the words without: what people type on a
-- phone. Taking accents off first made "réfugiés" and "refugie" two different stems.

create or replace function search_language(tag text) returns regconfig language sql immutable
return case tag when 'en' then 'pg_catalog.english'::regconfig when 'fr' then 'pg_catalog.french'::regconfig
  else 'entente_plain'::regconfig end;
comment on function search_language(text) is 'How the words of a language are brought to their stems.';

drop text search configuration entente_english;
drop text search configuration entente_french;
comment on text search configuration entente_plain is 'Words as they are, without accents.';

create function search_words(tag text, said text) returns tsvector language sql immutable
return to_tsvector(search_language(tag), left(said, 200000)) || to_tsvector('entente_plain'::regconfig, left(said, 200000));
comment on function search_words(text, text) is 'What a text can be found by: its stems with their accents, and its words without.';
