import { fold } from "#platform/workbooks"
import { sectorPhrases } from "./sector-phrases.ts"

/** The sectors an organisation may speak for. Their names stand in words/, by code. */
export const sectors = [
  "settlement",
  "municipal",
  "provincial",
  "federal",
  "francophone",
  "health",
  "school-board",
  "post-secondary",
  "library",
  "justice",
  "emergency",
  "housing",
  "employer",
  "chamber",
  "economic-development",
  "workforce",
  "ethnocultural",
  "faith",
  "seniors",
  "women",
  "youth",
  "family",
  "language",
  "funder",
  "media",
  "indigenous",
  "lived-experience",
  "community",
] as const

export type Sector = (typeof sectors)[number]

/**
 * The mix a council is measured against: every kind of seat that partnerships offer (IRCC's handbook for local immigration
 * partnerships, terms of reference of Grande Prairie and Vancouver). "Community" is what is left, so nothing recommends it.
 */
export const recommendedSectors: readonly Sector[] = sectors.filter((sector) => sector !== "community")

export function isSector(code: string): code is Sector {
  return (sectors as readonly string[]).includes(code)
}

/** Words that mostly qualify another: "community health", "provincial police", "newcomer youth". */
const weak: ReadonlySet<Sector> = new Set([
  "community",
  "lived-experience",
  "municipal",
  "provincial",
  "federal",
])

/**
 * The sector somebody meant by what they wrote, in English or French; null when it is not clear. The longest phrase found
 * decides ("school board" before "library board"); of equals the one that does not merely qualify, then the first written.
 */
export function recognizeSector(written: string): Sector | null {
  const text = fold(written)
  const code = text.replaceAll(" ", "-")
  if (isSector(code)) return code
  const within = ` ${text} `
  const found = phrases
    .map((phrase) => ({ ...phrase, at: within.indexOf(` ${phrase.phrase} `) }))
    .filter((phrase) => phrase.at >= 0)
    .toSorted(
      (a, b) => b.words - a.words || Number(weak.has(a.sector)) - Number(weak.has(b.sector)) || a.at - b.at,
    )
  return found[0]?.sector ?? null
}

type Phrase = { phrase: string; sector: Sector; words: number }

const phrases: readonly Phrase[] = sectors.flatMap((sector) =>
  sectorPhrases[sector].split(",").map((text) => {
    const phrase = fold(text)
    return { phrase, sector, words: phrase.split(" ").length }
  }),
)
