import { fold } from "./fold.ts"
import { mergedCells } from "./merged-cells.ts"
import type { Sheet } from "./workbook.ts"
import { textOf } from "./workbook.ts"

/**
 * What headings may mean, each with the phrases people write for it, in English and French, in any case and with or
 * without accents. A phrase that starts with "=" counts only when it is the whole heading.
 */
export type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>

/** A heading as written, with what it means: nothing known, one thing, or more than one. */
export type Heading<Meaning extends string> = { column: number; written: string; meanings: Meaning[] }

export type HeadingRow<Meaning extends string> = { row: number; headings: Heading<Meaning>[] }

/** Headings are looked for this far down; titles, logos and notes stand above them. */
const rowsSearched = 30

/**
 * The row that holds the most headings that are understood, the first of equals; null when none holds `atLeast` of them with
 * one of the `anchors` among them. A heading merged over several rows counts in each, so the lower row of a two-row
 * heading wins.
 */
export function findHeadings<Meaning extends string>(
  sheet: Sheet,
  vocabulary: Vocabulary<Meaning>,
  { anchors, atLeast }: { anchors: readonly Meaning[]; atLeast: number },
): HeadingRow<Meaning> | null {
  let best: HeadingRow<Meaning> | null = null
  let most = atLeast - 1
  for (let row = 1; row <= Math.min(rowsSearched, sheet.rows.length); row++) {
    const headings = headingsIn(sheet, row, vocabulary)
    const understood = new Set(headings.flatMap((heading) => heading.meanings.slice(0, 1)))
    if (understood.size <= most || !anchors.some((anchor) => understood.has(anchor))) continue
    best = { row, headings }
    most = understood.size
  }
  return best
}

/** What one heading means. Two meanings when it names two things ("Actions / Results") or a word that is used for two. */
export function meaningsOf<Meaning extends string>(
  written: string,
  vocabulary: Vocabulary<Meaning>,
): Meaning[] {
  const phrases = phrasesOf(vocabulary)
  const heading = headingText(written)
  const whole = phrases.get(phraseKey(written)) ?? phrases.get(phraseKey(heading))
  if (whole) return whole.meanings
  const parts = heading.split(/[/|\n,;&]| (?:and|or|et|ou) | [-–—] /i).filter((part) => fold(part) !== "")
  const found = parts.flatMap((part) => meaningsOfPart(fold(part), phrases))
  return [...new Set(found)]
}

/** Folded, but "Lead / Partners" is not "lead partners", and "#" is something. */
function phraseKey(text: string): string {
  return text.split("/").map(fold).filter(Boolean).join(" / ") || text.trim()
}

type Phrase<Meaning> = { text: string; meanings: Meaning[]; alone: boolean }
type Phrases<Meaning> = ReadonlyMap<string, Phrase<Meaning>>

const known = new WeakMap<object, Phrases<string>>()

function phrasesOf<Meaning extends string>(vocabulary: Vocabulary<Meaning>): Phrases<Meaning> {
  const cached = known.get(vocabulary)
  if (cached) return cached as Phrases<Meaning>
  const phrases = new Map<string, Phrase<Meaning>>()
  for (const [meaning, written] of Object.entries(vocabulary) as [Meaning, readonly string[]][]) {
    for (const phrase of written) {
      const text = phraseKey(phrase.replace(/^=/, ""))
      const before = phrases.get(text)
      const meanings = [...new Set([...(before?.meanings ?? []), meaning])]
      phrases.set(text, { text, meanings, alone: phrase.startsWith("=") })
    }
  }
  known.set(vocabulary, phrases as Phrases<string>)
  return phrases
}

/** "Lead Organization(s)", "Actions reported (2021)", "key_partners": what stands in brackets or joins words is no part of it. */
function headingText(written: string): string {
  return written
    .replace(/\((?:s|es|e|x|ne|nes|e\.s|·e·s)\)/gi, "")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replaceAll("_", " ")
    .replace(/^[\s\d.#)]+(?=\p{L})/u, "")
}

/** Longer headings are sentences about the table, not headings. */
const wordsInHeading = 6
/** What follows one of these only qualifies: the heading is what stands before it ("Statut de l'activité", "Start of activity"). */
const qualifying = / (?:of|for|from|by|with|to|in|on|de|du|des|d|par|pour|avec|a|au|aux|en) .*$/
/** Except after these, which say nothing by themselves ("Name of lead organization"). */
const naming = /^(?:names?|noms?|lists?|listes?|types?) (?:of|de|du|des|d)(?: the| la| les| l)? /

/** In English the last word says what a heading is ("Activity status"), once what qualifies it is left out. */
function meaningsOfPart<Meaning>(part: string, phrases: Phrases<Meaning>): Meaning[] {
  const whole = phrases.get(part)
  if (whole) return whole.meanings
  if (part.split(" ").length > wordsInHeading) return []
  const within = ` ${part.replace(naming, "").replace(qualifying, "")} `
  const found = [...phrases.values()]
    .filter((phrase) => !phrase.alone && within.includes(` ${phrase.text} `))
    .map((phrase) => ({ ...phrase, at: within.lastIndexOf(` ${phrase.text} `) }))
  const longest = Math.max(0, ...found.map((phrase) => phrase.text.split(" ").length))
  const strongest = found.filter((phrase) => phrase.text.split(" ").length === longest)
  return strongest.toSorted((a, b) => b.at - a.at)[0]?.meanings ?? []
}

function headingsIn<Meaning extends string>(
  sheet: Sheet,
  row: number,
  vocabulary: Vocabulary<Meaning>,
): Heading<Meaning>[] {
  const cell = mergedCells(sheet)
  const columns = Math.max(0, ...sheet.rows.slice(0, row).map((cells) => cells.length))
  return Array.from({ length: columns }, (_, index) => {
    const written = textOf(cell(row, index + 1))
    const meanings = written === "" || written.length > 80 ? [] : meaningsOf(written, vocabulary)
    return { column: index + 1, written, meanings }
  }).filter((heading) => heading.written !== "")
}
