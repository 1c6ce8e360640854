import type { Vocabulary } from "#platform/workbooks"

export type RosterMeaning =
  | "name"
  | "any-name"
  | "name-en"
  | "name-fr"
  | "acronym"
  | "alias"
  | "kind"
  | "sector"
  | "contact"
  | "first-name"
  | "last-name"
  | "email"
  | "phone"
  | "job-title"
  | "language"
  | "website"

/** How rosters are headed. "any-name" is the organisation's name where no other heading is, and a person's otherwise. */
export const rosterVocabulary: Vocabulary<RosterMeaning> = {
  name: phrases(`organization, organizations, organisation, organisations, organization name, organisation name,
    name of organization, name of organisation, member organization, member organisation, partner organization,
    partner organisation, =member, =members, =partner, =partners, =agency, agency name, =company, =institution, =employer,
    organisme, organismes, nom de l'organisme, nom de l'organisation, organisme membre, organisme partenaire, =membre,
    =membres, =partenaire, =partenaires, =entreprise, =institution`),
  "any-name": phrases(`=name, =full name, =nom, =nom complet`),
  "name-en": phrases(`=name english, =name en, =english name, =name in english, =organization english,
    =organization name english, =organization en, =nom anglais, =nom en anglais, =nom an, =nom anglais de l'organisme,
    =organisme anglais, =organisation anglais`),
  "name-fr": phrases(`=name french, =name fr, =french name, =name in french, =organization french,
    =organization name french, =organization fr, =nom français, =nom en français, =nom fr,
    =nom français de l'organisme, =organisme français, =organisation français`),
  acronym: phrases(`acronym, abbreviation, short name, initials, acronyme, sigle, abréviation`),
  alias:
    phrases(`alias, aliases, aka, also known as, other names, other name, former name, autres noms, autre nom,
    ancien nom, aussi connu sous`),
  kind: phrases(`=kind, kind of member, =member kind, member type, =type of member, type de membre, =genre de membre,
    =sorte de membre`),
  sector: phrases(`sector, sectors, =type, type of organization, type of organisation, organization type,
    organisation type, sector represented, partner type, =category, =field, secteur, secteurs, type d'organisme,
    secteur représenté, type de partenaire, =catégorie, =domaine, secteur d'activité`),
  contact:
    phrases(`contact, contacts, contact name, contact person, primary contact, main contact, representative,
    name of representative, representatives, =rep, personne contact, personne-ressource, personne ressource,
    nom du contact, nom de la personne contact, représentant, représentante, représentant·e, nom du représentant`),
  "first-name": phrases(`=first name, =given name, =prénom, contact first name, prénom du contact`),
  "last-name": phrases(
    `=last name, =surname, =family name, =nom de famille, contact last name, nom du contact famille`,
  ),
  email: phrases(`email, e-mail, emails, email address, e-mail address, contact email, courriel, courriels,
    adresse courriel, adresse électronique, courrier électronique, courriel du contact`),
  phone: phrases(`phone, telephone, phone number, =tel, =cell, mobile, contact phone, téléphone, =tél,
    numéro de téléphone, cellulaire`),
  "job-title": phrases(`=title, job title, position, =position title, contact title, =titre, poste, fonction,
    titre du poste`),
  language: phrases(`language, preferred language, language of correspondence, official language, langue,
    langue préférée, langue de correspondance, langue de communication, langue officielle`),
  website: phrases(`website, web site, =web, =url, web page, site web, site internet, =site, page web`),
}

function phrases(written: string): string[] {
  return written.split(",").map((phrase) => phrase.trim())
}
