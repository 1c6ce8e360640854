import { Temporal } from "temporal-polyfill"

/**
 * A fiscal year runs from 1 April to 31 March and is named by the calendar year in which it begins: 2026 is 1 April 2026
 * to 31 March 2027 (Financial Administration Act, R.S.C. 1985, c. F-11, s. 2; agreements and annual reports follow it).
 */
export type FiscalYear = number

/** Quarter 1 is April to June, quarter 4 January to March. */
export type FiscalQuarter = 1 | 2 | 3 | 4

/** Both days included. */
export type Period = { from: Temporal.PlainDate; to: Temporal.PlainDate }

type Day = Temporal.PlainDate | string

export const fiscalQuarters: readonly FiscalQuarter[] = [1, 2, 3, 4]

export function fiscalYearStart(year: FiscalYear): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: 4, day: 1 })
}

export function fiscalYearEnd(year: FiscalYear): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: year + 1, month: 3, day: 31 })
}

export function fiscalQuarter(year: FiscalYear, quarter: FiscalQuarter): Period {
  const from = fiscalYearStart(year).add({ months: (quarter - 1) * 3 })
  return { from, to: from.add({ months: 3 }).subtract({ days: 1 }) }
}

/** The fiscal year a day falls in: 31 March 2027 is in 2026. A day is a date or `YYYY-MM-DD`. */
export function fiscalYearOf(day: Day): FiscalYear {
  const { year, month } = Temporal.PlainDate.from(day)
  return month < 4 ? year - 1 : year
}

export function fiscalQuarterOf(day: Day): FiscalQuarter {
  const { month } = Temporal.PlainDate.from(day)
  return (((Math.ceil(month / 3) + 2) % 4) + 1) as FiscalQuarter
}

/** "2026-27", as funders write it in both languages. */
export function fiscalYearLabel(year: FiscalYear): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`
}
