/**
 * A written date in one plain form: lower case, no accents, no commas, no weekday, one kind of dash, "15" for "15th" and
 * "1er", nothing that only hedges ("approx.", "prévu") and nothing in brackets.
 */
export function dateText(written: string): string {
  return written
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\([^()]*\)/g, " ")
    .replace(/(?<!\d)\.|\.(?!\d)/g, " ")
    .replace(/[,'‘’´`*]/g, " ")
    .replace(weekday, " ")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|re|eme|e)\b/g, "$1")
    .replace(hedge, " ")
    .replace(/\s+/g, " ")
    .trim()
}

const weekday =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/g
const hedge =
  /\b(?:approx|approximately|around|about|circa|tentative|tentatively|expected|planned|target|vers|environ|prevu|prevue|approximatif)\b|[?~]/g

const months: readonly (readonly string[])[] = [
  "january jan janvier janv",
  "february feb febr fevrier fevr fev",
  "march mar mars",
  "april apr avril avr",
  "may mai",
  "june jun juin",
  "july jul juillet juill juil",
  "august aug aout",
  "september sept sep septembre",
  "october oct octobre",
  "november nov novembre",
  "december dec decembre",
].map((names) => names.split(" "))

/** In a regular expression: any name of a month. */
export const monthPattern = `(?:${months
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join("|")})`

/** 1 to 12. The name must be one that `monthPattern` finds. */
export function monthNumber(name: string): number {
  return months.findIndex((names) => names.includes(name)) + 1
}

export type Season = "spring" | "summer" | "fall" | "winter"

const seasons: Record<Season, readonly string[]> = {
  spring: ["spring", "printemps"],
  summer: ["summer", "ete"],
  fall: ["fall", "autumn", "automne"],
  winter: ["winter", "hiver"],
}

export const seasonPattern = `(?:${Object.values(seasons).flat().join("|")})`

export function seasonNamed(name: string): Season {
  const found = Object.entries(seasons).find(([, names]) => names.includes(name))
  return (found?.[0] ?? "summer") as Season
}

/** It goes on, or comes back, through the whole year: no day to wait for. */
const ongoing = new Set(
  `ongoing, on-going, on going, continuous, continuously, continual, continuing, en continu, continu, continue, en cours,
    permanent, permanente, all year, all year round, year round, year-round, throughout the year, throughout, yearly, annual,
    annually, monthly, bi-monthly, bimonthly, weekly, quarterly, as needed, as required, toute l annee,
    tout au long de l annee, a l annee, annuel, annuelle, annuellement, mensuel, mensuelle, mensuellement, hebdomadaire,
    trimestriel, trimestrielle, au besoin, selon les besoins, sur demande`
    .split(",")
    .map((text) => text.trim()),
)
const undecided = new Set(
  `tbd, tba, tbc, to be determined, to be confirmed, to be decided, to be announced, unknown, pending, not set,
    a determiner, a confirmer, a venir, a preciser, a definir, inconnu, indetermine, a fixer`
    .split(",")
    .map((text) => text.trim()),
)

const none = new Set(
  "n/a, na, not applicable, none, nil, s/o, so, sans objet, aucun, aucune, -, --".split(", "),
)

export function isNone(text: string): boolean {
  return none.has(text)
}

export function isOngoing(text: string): boolean {
  return ongoing.has(text)
}

export function isUndecided(text: string): boolean {
  return undecided.has(text.replace(/^(?:date|dates) /, ""))
}
