import { Temporal } from "temporal-polyfill"
import type { Season } from "./date-text.ts"

export type Precision =
  | "day"
  | "part-of-month"
  | "month"
  | "quarter"
  | "season"
  | "fiscal-year"
  | "year"
  | "range"
  | "ongoing"
  | "undecided"
  | "none"

/**
 * Both days included; null where there is no first or no last day. "ongoing" goes on all year, "undecided" is written as not yet
 * known, "none" as not applying.
 */
export type Span = { from: Temporal.PlainDate | null; to: Temporal.PlainDate | null; precision: Precision }

/** A span whose days are both known. */
export type ClosedSpan = Span & { from: Temporal.PlainDate; to: Temporal.PlainDate }

/** Plans and agreements of partnerships begin in 2008; anything far from that is a slip, not a year. */
const years = { first: 1990, last: 2100 }

export function isYear(year: number): boolean {
  return year >= years.first && year <= years.last
}

/** Null when there is no such day. */
export function daySpan(year: number, month: number, day: number): ClosedSpan | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return null
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null
  const date = Temporal.PlainDate.from({ year, month, day })
  return { from: date, to: date, precision: "day" }
}

/** Whole months from the first day of one, `count` of them. */
export function monthsSpan(
  start: { year: number; month: number },
  count: number,
  precision: Precision,
): ClosedSpan {
  const from = Temporal.PlainDate.from({ ...start, day: 1 })
  return { from, to: from.add({ months: count }).subtract({ days: 1 }), precision }
}

/**
 * Seasons in whole months, as Environment and Climate Change Canada's climate summaries count them: spring is March to May,
 * summer June to August, fall September to November, winter December to February. (By the sun, summer would begin on
 * 21 June; nobody who writes "Summer 2016" in a plan means that.)
 */
const seasonStart: Record<Season, number> = { spring: 3, summer: 6, fall: 9, winter: 12 }

/** For winter the year in which it begins. */
export function seasonSpan(season: Season, year: number): ClosedSpan {
  return monthsSpan({ year, month: seasonStart[season] }, 3, "season")
}

/** "26" is 2026. */
export function fullYear(written: string): number {
  const year = Number(written)
  return written.length <= 2 ? 2000 + year : year
}
