import { textOf } from "#platform/workbooks"
import type { PlanMeaning } from "./heading.ts"
import type { PlanDoubt, PlanReason, ReadDate } from "./plan-reading.ts"
import type { WrittenDate } from "./written-date.ts"
import { dateReadings, understandDate } from "./written-date.ts"
import type { ActivityLine } from "./workbook-tree.ts"
import { doubtAt } from "./workbook-tree.ts"

export type ReadDates = { start: ReadDate | null; end: ReadDate | null; doubtful: PlanDoubt[] }

/**
 * When an activity runs: from its start and end, else from one cell for both ("Apr-Dec 2016"), else from the marked quarters
 * or months. What was typed is kept whether or not it was understood.
 */
export function datesOf(line: ActivityLine): ReadDates {
  const doubtful: PlanDoubt[] = []
  const read = (meaning: PlanMeaning) => {
    const written = line.texts.get(meaning)
    if (written === undefined) return null
    const date = understandDate(written, line.table)
    const reason = dateDoubt(written, date)
    if (reason) doubtful.push(doubtAt(line.table, { row: line.row, meaning }, reason))
    return { written, from: date?.from ?? null, to: date?.to ?? null, precision: date?.precision ?? null }
  }
  const [start, end, when] = [read("start"), read("end"), read("when")]
  const both = when ?? marked(line)
  const dates = { start: start ?? startOf(both), end: end ?? endOf(both) }
  return isBackwards(dates)
    ? { ...withoutEnd(dates), doubtful: [...doubtful, backwards(line, dates)] }
    : { ...dates, doubtful }
}

function dateDoubt(written: string, date: WrittenDate | null): PlanReason | null {
  if (date?.precision === "undecided") return { code: "date-undecided", written }
  if (date) return null
  const readings = dateReadings(written)
  return readings.length > 1
    ? { code: "date-ambiguous", written, readings }
    : { code: "date-not-understood", written }
}

type Both = ReadDate & { lastWritten?: string }

/** "by March 2017" has no start. */
function startOf(both: Both | null): ReadDate | null {
  if (!both || (both.from === null && both.to !== null)) return null
  const { written, from, to, precision } = both
  return { written, from, to, precision }
}

/** "from March 2017" has no end. */
function endOf(both: Both | null): ReadDate | null {
  if (!both || (both.to === null && both.from !== null)) return null
  const { from, to, precision } = both
  return { written: both.lastWritten ?? both.written, from, to, precision }
}

const unmarked = /^(?:no|non|0|n\/?a|s\/?o)$/i

/** From the first quarter or month with a mark in it to the last. */
function marked({ table, row }: ActivityLine): Both | null {
  const periods = table.periods.filter(({ column }) => {
    const text = textOf(table.cellOf(row, column))
    return text !== "" && text !== "-" && text !== "–" && !unmarked.test(text)
  })
  if (periods.length === 0) return null
  const first = periods.reduce((a, b) => (b.from < a.from ? b : a))
  const last = periods.reduce((a, b) => (b.to > a.to ? b : a))
  return {
    written: first.written,
    lastWritten: last.written,
    from: first.from,
    to: last.to,
    precision: "range",
  }
}

function isBackwards({ start, end }: Pick<ReadDates, "start" | "end">): boolean {
  return Boolean(start?.from && end?.to && end.to < start.from)
}

/** The end is kept as it was typed; a plan cannot hold an activity that ends before it starts. */
function withoutEnd({ start, end }: Pick<ReadDates, "start" | "end">): Pick<ReadDates, "start" | "end"> {
  return { start, end: end && { ...end, from: null, to: null, precision: null } }
}

function backwards(line: ActivityLine, { start, end }: Pick<ReadDates, "start" | "end">): PlanDoubt {
  const reason = { code: "ends-before-start" as const, start: start?.written ?? "", end: end?.written ?? "" }
  return doubtAt(line.table, { row: line.row, meaning: "end" }, reason)
}
