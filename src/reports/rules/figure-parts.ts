import type { Figure, ReportNumber } from "./content.ts"
import { notApplicable, valueOf } from "./report-value.ts"
import type { Bilingual } from "./template.ts"

/** A figure of which only some parts are there. */
export function figureOf(parts: Pick<Figure, "how"> & Partial<Figure>): Figure {
  return { facts: [], numbers: [], tables: [], rows: [], ...parts }
}

/**
 * How many rows there are of those looked at; `of` is how many there could be, where it is a part of something. A part of
 * nothing is not zero: it does not apply.
 */
export function countOf(count: {
  key: string
  label: Bilingual
  behind: readonly { id: string }[]
  of?: number
  base: number
}): ReportNumber {
  const { key, label, behind, of, base } = count
  return {
    key,
    label,
    value: of === 0 ? notApplicable : valueOf(behind.length),
    of: of === undefined || of === 0 ? null : valueOf(of),
    base,
    behind: behind.map(({ id }) => id),
  }
}
