import type { Heading } from "./headings.ts"

export type HeadingDoubt =
  | { code: "heading-unknown"; written: string }
  | { code: "heading-ambiguous"; written: string; meanings: string[] }
  | { code: "heading-repeated"; written: string; column: number }

export type Columns<Meaning extends string> = {
  /** The column of each meaning that was found, counted from 1. */
  byMeaning: ReadonlyMap<Meaning, number>
  /** Headings that give no column: not known, meaning two things, or meaning what an earlier column (named) already means. */
  doubts: { column: number; reason: HeadingDoubt }[]
}

/** Which column holds what. The first of two columns with one meaning holds it. */
export function columnsOf<Meaning extends string>(headings: readonly Heading<Meaning>[]): Columns<Meaning> {
  const byMeaning = new Map<Meaning, number>()
  const doubts: Columns<Meaning>["doubts"] = []
  for (const { column, written, meanings } of headings) {
    const [meaning, other] = meanings
    if (meaning === undefined) {
      doubts.push({ column, reason: { code: "heading-unknown", written } })
    } else if (other !== undefined) {
      doubts.push({ column, reason: { code: "heading-ambiguous", written, meanings } })
    } else if (byMeaning.has(meaning)) {
      const first = byMeaning.get(meaning)!
      doubts.push({ column, reason: { code: "heading-repeated", written, column: first } })
    } else byMeaning.set(meaning, column)
  }
  return { byMeaning, doubts }
}
