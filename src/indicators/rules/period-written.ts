import { lastDayAfter } from "./period.ts"
import type { Period } from "./period.ts"

/**
 * The period a heading names: a fiscal year ("2024-25"), a calendar year ("2024"), a month ("2024-07"), from one month to
 * another ("2024-04 to 2024-06", « 2024-04 au 2024-06 »), or from day to day. Null where it names none: a quarter by its
 * number alone may be of either year.
 */
export function periodWritten(written: string): Period | null {
  const text = written.trim().replaceAll(/[–—]/g, "-").replaceAll(/\s+/g, " ")
  return fiscalYear(text) ?? calendarYear(text) ?? fromTo(text)
}

function fiscalYear(text: string): Period | null {
  const [, from, to] = /^(20\d\d) ?[-/] ?((?:20)?\d\d)$/.exec(text) ?? []
  if (!from || !to || (Number(from) + 1) % 100 !== Number(to) % 100) return null
  return { startsOn: `${from}-04-01`, endsOn: `${Number(from) + 1}-03-31` }
}

function calendarYear(text: string): Period | null {
  return /^20\d\d$/.test(text) ? { startsOn: `${text}-01-01`, endsOn: `${text}-12-31` } : null
}

function fromTo(text: string): Period | null {
  const [from, to, more] = text.split(/ (?:to|au|à|until|-) | ?\/ ?/)
  const first = dayOf(from ?? "", "first")
  const last = dayOf(to ?? from ?? "", "last")
  return more === undefined && first && last && first <= last ? { startsOn: first, endsOn: last } : null
}

/** A day as it is written; of a month its first or its last. A day of a spreadsheet that begins a month is that month. */
function dayOf(text: string, which: "first" | "last"): string | null {
  const [, month, day] = /^(20\d\d-(?:0[1-9]|1[0-2]))(-\d\d)?$/.exec(text) ?? []
  if (!month) return null
  if (day && !(which === "last" && day === "-01")) return Number.isNaN(Date.parse(text)) ? null : text
  return which === "first" ? `${month}-01` : lastDayAfter(`${month}-01`, 1)
}
