import { Temporal } from "temporal-polyfill"
import type { FiscalYear } from "#partnerships"
import type { Precision, Span } from "./date-span.ts"
import { daySpan } from "./date-span.ts"
import { dateText } from "./date-text.ts"
import { rangeSpan } from "./date-range.ts"
import { singleSpan } from "./date-single.ts"

export type { Precision } from "./date-span.ts"

/**
 * What a written date was understood to mean: the first and the last day, `YYYY-MM-DD`, both included. Null where there is
 * none ("by March 2017" has no first day, "ongoing" has neither).
 */
export type WrittenDate = { from: string | null; to: string | null; precision: Precision }

/** Longer texts are sentences, and a date somewhere in a sentence is not the date of the activity. */
const longest = 80

/**
 * Understands a date as people write it in plans, in English and French: days, months, quarters of the fiscal year,
 * seasons, years, and ranges of them. A date without a year is in the plan's fiscal year. Null when it is not understood,
 * and when day and month could be either ("03/04/2026", see `dateReadings`); nothing is guessed.
 */
export function understandDate(written: string, context: { fiscalYear: FiscalYear }): WrittenDate | null {
  if (written.length > longest) return null
  const text = dateText(written)
  if (text === "") return null
  const span = singleSpan(text, context.fiscalYear) ?? rangeSpan(text, context.fiscalYear)
  return span && !isBackwards(span) ? inWriting(span) : null
}

/** The days that "03/04/2026" could be: two when day and month could be either, otherwise one or none. */
export function dateReadings(written: string): string[] {
  const [, first = "", second = "", year = ""] =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(dateText(written)) ?? []
  const readings = [
    daySpan(Number(year), Number(second), Number(first)),
    daySpan(Number(year), Number(first), Number(second)),
  ]
  return [...new Set(readings.flatMap((span) => (span ? [span.from.toString()] : [])))]
}

function isBackwards({ from, to }: Span): boolean {
  return from !== null && to !== null && Temporal.PlainDate.compare(from, to) > 0
}

function inWriting({ from, to, precision }: Span): WrittenDate {
  return { from: from?.toString() ?? null, to: to?.toString() ?? null, precision }
}
