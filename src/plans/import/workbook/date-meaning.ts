import type { FiscalQuarter, FiscalYear } from "#partnerships"
import { fiscalQuarter, fiscalYearEnd, fiscalYearStart } from "#partnerships"
import type { Span } from "./date-span.ts"
import { daySpan, fullYear, isYear, monthsSpan, seasonSpan } from "./date-span.ts"
import { monthNumber, seasonNamed } from "./date-text.ts"

/** A month without a year lies in the plan's fiscal year. */
function yearOf(month: number, written: string, fiscalYear: FiscalYear): number {
  if (written) return fullYear(written)
  return month >= 4 ? fiscalYear : fiscalYear + 1
}

export function dayIn(
  written: { day: string; month: string; year: string },
  fiscalYear: FiscalYear,
): Span | null {
  const month = monthNumber(written.month)
  return daySpan(yearOf(month, written.year, fiscalYear), month, Number(written.day))
}

export function monthIn(name: string, written: string, fiscalYear: FiscalYear): Span | null {
  const month = monthNumber(name)
  return numberedMonth(yearOf(month, written, fiscalYear), month)
}

export function numberedMonth(inYear: number, month: number): Span | null {
  return isYear(inYear) && month >= 1 && month <= 12 ? monthsSpan({ year: inYear, month }, 1, "month") : null
}

export function onlyDay(a: number, b: number, inYear: number): Span | null {
  const readings = [daySpan(inYear, b, a), daySpan(inYear, a, b)].filter((span) => span !== null)
  if (readings.length === 2 && a !== b) return null
  return readings[0] ?? null
}

/**
 * "Winter 2016-17" begins in December 2016. "Winter 2017" is said of either winter that touches 2017: the one inside the
 * plan's fiscal year is taken, otherwise the one that ends in 2017, as schools and Statistics Canada name it. Other
 * seasons of "2016-17" are those of that fiscal year.
 */
export function seasonIn(
  written: { season: string; year: string; next: string },
  fiscalYear: FiscalYear,
): Span | null {
  const season = seasonNamed(written.season)
  if (written.next && !isNextYear(written.year, written.next)) return null
  if (!written.year) return seasonSpan(season, fiscalYear)
  const named = Number(written.year)
  if (!isYear(named)) return null
  if (season !== "winter" || written.next) return seasonSpan(season, named)
  return seasonSpan(season, named === fiscalYear ? named : named - 1)
}

/** "Q3 2026" counts fiscal years as agreements do: by the year in which they begin. */
export function quarterIn(
  written: { quarter: number; year: string; next: string },
  fiscalYear: FiscalYear,
): Span | null {
  if (written.next && !isNextYear(written.year, written.next)) return null
  const named = written.year ? Number(written.year) : fiscalYear
  return isYear(named)
    ? { ...fiscalQuarter(named, written.quarter as FiscalQuarter), precision: "quarter" }
    : null
}

/** "2016-17" is a fiscal year; "2016-2019" the calendar years from the first to the last. */
export function yearsSpan(first: string, last: string): Span | null {
  if (isNextYear(first, last)) return fiscalSpan(Number(first))
  const [from, to] = [Number(first), fullYear(last)]
  if (last.length < 4 || !isYear(from) || !isYear(to) || to < from) return null
  return { ...monthsSpan({ year: from, month: 1 }, (to - from + 1) * 12, "range") }
}

export function isNextYear(first: string, next: string): boolean {
  const after = Number(first) + 1
  return Number(next) === (next.length <= 2 ? after % 100 : after)
}

export function fiscalSpan(fiscalYear: FiscalYear): Span | null {
  if (!isYear(fiscalYear)) return null
  return { from: fiscalYearStart(fiscalYear), to: fiscalYearEnd(fiscalYear), precision: "fiscal-year" }
}
