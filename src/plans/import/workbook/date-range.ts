import { Temporal } from "temporal-polyfill"
import type { FiscalYear } from "#partnerships"
import type { Span } from "./date-span.ts"
import { singleSpan } from "./date-single.ts"
import { monthPattern } from "./date-text.ts"

const between = / (?:to|until|till|through|thru|and|et|a|au|jusqu a|jusqu au|jusqu en|&) | ?[-/] ?/g
const opening = /^(?:from|between|du|de|d|entre|starting)(?: l| le| la)? /
const quarterList = /^(?:q|t)[1-4](?:[ /&]+(?:(?:and|et) )?(?:q|t)?[1-4])+$/
const writtenYear = /(?:^| )(\d{4}(?:[-/]\d{2,4})?)$/
const monthAndDay = new RegExp(`^(${monthPattern}) \\d{1,2}(?: \\d{4})?$`)
const dayMonth = new RegExp(`^\\d{1,2} (${monthPattern}(?: \\d{4})?)$`)

/**
 * "Apr-Dec 2016", "Summer 2016-Mar 2017", "15 au 17 juin 2016", "Nov-Feb 2017": two dates with something between, of which
 * one may borrow its year or month from the other.
 */
export function rangeSpan(text: string, fiscalYear: FiscalYear): Span | null {
  const plain = text.replace(opening, "")
  const quarters = quarterList.exec(plain)
  if (quarters) return listedQuarters(quarters[0], fiscalYear)
  for (const joint of plain.matchAll(between)) {
    const left = plain.slice(0, joint.index).trim()
    const right = plain.slice(joint.index + joint[0].length).trim()
    const span = left && right ? joined(left, right, fiscalYear) : null
    if (span) return span
  }
  return null
}

/** "Q1, Q3": from the first to the last of them. */
function listedQuarters(text: string, fiscalYear: FiscalYear): Span | null {
  const listed = [...text.matchAll(/[1-4]/g)].map(([quarter]) => Number(quarter))
  return joined(`q${Math.min(...listed)}`, `q${Math.max(...listed)}`, fiscalYear)
}

function joined(left: string, right: string, fiscalYear: FiscalYear): Span | null {
  for (const [first, last, borrowed] of readings(left, right)) {
    const from = singleSpan(first, fiscalYear)?.from
    const to = singleSpan(last, fiscalYear)?.to
    if (!from || !to) continue
    const inOrder = Temporal.PlainDate.compare(from, to) <= 0
    if (inOrder) return { from, to, precision: "range" }
    // "Nov-Feb 2017": the borrowed year is that of the end, and the start lies before it
    if (borrowed === "left") return { from: from.subtract({ years: 1 }), to, precision: "range" }
    if (borrowed === "right") return { from, to: to.add({ years: 1 }), precision: "range" }
  }
  return null
}

type Reading = [first: string, last: string, borrowed: "left" | "right" | null]

/** The ways in which two halves complete each other, the fullest first. */
function readings(left: string, right: string): Reading[] {
  return [...sharedMonth(left, right), ...sharedYear(left, right), [left, right, null]]
}

/** "15-17 June 2016" and "June 15-17, 2016". */
function sharedMonth(left: string, right: string): Reading[] {
  const monthOfRight = dayMonth.exec(right)?.[1]
  if (monthOfRight && /^\d{1,2}$/.test(left)) return [[`${left} ${monthOfRight}`, right, null]]
  const monthOfLeft = monthAndDay.exec(left)?.[1]
  if (!monthOfLeft || !/^\d{1,2}(?: \d{4})?$/.test(right)) return []
  return sharedYear(left, `${monthOfLeft} ${right}`).concat([[left, `${monthOfLeft} ${right}`, null]])
}

function sharedYear(left: string, right: string): Reading[] {
  const [leftYear, rightYear] = [writtenYear.exec(left)?.[1], writtenYear.exec(right)?.[1]]
  if (!leftYear && rightYear) return [[`${left} ${rightYear}`, right, "left"]]
  return leftYear && !rightYear ? [[left, `${right} ${leftYear}`, "right"]] : []
}
