-- Which languages a partnership writes in is said once, by translations: offered_language and language_choice.

alter table site drop column main_language, drop column further_languages;
