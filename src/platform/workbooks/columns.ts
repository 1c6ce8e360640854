import type { Heading } from "./headings.ts"

export type HeadingDoubt =
  | { code: "heading-unknown"; written: string }
  | { code: "heading-ambiguous"; written: string; meanings: string[]; readAs: string | null }
  | { code: "heading-repeated"; written: string; column: number }

export type Columns<Meaning extends string> = {
  /** The column of each meaning that was found, counted from 1. */
  byMeaning: ReadonlyMap<Meaning, number>
  /** Headings that are not known, that could mean several things, or that mean what an earlier column (named) already means. */
  doubts: { column: number; reason: HeadingDoubt }[]
}

/**
 * Which column holds what. The first of two columns with one meaning holds it. A heading with several meanings is read as
 * the only one of them that no other column has, and is doubtful all the same; otherwise it gives no column.
 */
export function columnsOf<Meaning extends string>(headings: readonly Heading<Meaning>[]): Columns<Meaning> {
  const byMeaning = new Map<Meaning, number>()
  for (const { column, meanings } of headings) {
    const [meaning, other] = meanings
    if (meaning && !other && !byMeaning.has(meaning)) byMeaning.set(meaning, column)
  }
  for (const { column, meanings } of headings) {
    const free = meanings.length > 1 ? meanings.filter((meaning) => !byMeaning.has(meaning)) : []
    if (free.length === 1) byMeaning.set(free[0]!, column)
  }
  const doubts = headings.flatMap((heading) => {
    const reason = doubtOf(heading, byMeaning)
    return reason ? [{ column: heading.column, reason }] : []
  })
  return { byMeaning, doubts }
}

function doubtOf<Meaning extends string>(
  { column, written, meanings }: Heading<Meaning>,
  byMeaning: ReadonlyMap<Meaning, number>,
): HeadingDoubt | null {
  const [meaning, other] = meanings
  if (meaning === undefined) return { code: "heading-unknown", written }
  if (other !== undefined) {
    const readAs = meanings.find((one) => byMeaning.get(one) === column) ?? null
    return { code: "heading-ambiguous", written, meanings, readAs }
  }
  const holder = byMeaning.get(meaning)!
  return holder === column ? null : { code: "heading-repeated", written, column: holder }
}
