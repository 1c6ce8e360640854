import type { Temporal } from "temporal-polyfill"

/**
 * A day of a fiscal year (1 April to 31 March). Year 0 is the one that holds today, year -1 the one before.
 * Months run on past December so that order is plain: 4 is April, 12 December, 13 January, 15 March.
 */
export interface FiscalDay {
  year: number
  month: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
  day: number
}

/** A day counted from today: what was asked "24 days ago" stays so whenever the sample is made. */
export interface DayFromToday {
  daysFromToday: number
}

export type SampleDate = FiscalDay | DayFromToday

export interface FiscalYear {
  start: Temporal.PlainDate
  end: Temporal.PlainDate
}

export interface SampleDates {
  today: Temporal.PlainDate
  fiscalYear(year: number): FiscalYear
  on(date: SampleDate): Temporal.PlainDate
}

/** Turns the sample's offsets into dates. A day that does not exist, such as 31 June, is refused with a RangeError. */
export function sampleDates(today: Temporal.PlainDate): SampleDates {
  const firstDay = firstDayOfFiscalYear(today)
  return {
    today,
    fiscalYear: (year) => ({
      start: firstDay.add({ years: year }),
      end: firstDay.add({ years: year + 1 }).subtract({ days: 1 }),
    }),
    on: (date) =>
      "daysFromToday" in date ? today.add({ days: date.daysFromToday }) : onFiscalDay(firstDay, date),
  }
}

function firstDayOfFiscalYear(today: Temporal.PlainDate): Temporal.PlainDate {
  const firstOfApril = today.with({ month: 4, day: 1 })
  return today.month < 4 ? firstOfApril.subtract({ years: 1 }) : firstOfApril
}

function onFiscalDay(firstDay: Temporal.PlainDate, { year, month, day }: FiscalDay): Temporal.PlainDate {
  return firstDay.add({ months: 12 * year + month - 4 }).with({ day }, { overflow: "reject" })
}
