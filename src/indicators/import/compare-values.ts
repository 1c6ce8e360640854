import { textOf } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import type { KnownIndicator } from "../reads/indicators.ts"
import type { KnownValue } from "../reads/values.ts"
import { labelsOf } from "../rules/breakdown.ts"
import { isSamePeriod } from "../rules/period.ts"
import type { Period } from "../rules/period.ts"
import { isSameMeasured, numberOf } from "../rules/value.ts"
import type { Measured } from "../rules/value.ts"
import { valueFaults } from "../rules/value-faults.ts"
import type { Standing } from "../rules/value-faults.ts"
import { bothNumbersIn, numberIn } from "./number-in.ts"
import { nameKey } from "./read-values.ts"
import type { ValueDoubt, ValueReason, WrittenValue } from "./read-values.ts"
import { kindOf, saysEverybody, stateOf } from "./value-words.ts"

/** A value an import would enter, or correct; what stands now is null where nothing does. */
export type PlannedValue = Period & {
  sheet: string
  row: number
  indicatorId: string
  titleEn: string
  titleFr: string
  label: string
  measured: Measured
  from: Measured | null
  reason: string
}

export type Known = { indicator: KnownIndicator; values: readonly KnownValue[] }

export type Comparison = { planned: PlannedValue[]; unchanged: number; doubtful: ValueDoubt[] }

type Context = { known: readonly Known[]; locale: Locale; today: string; correctedBy: string }

/**
 * What a file would change: only what says something else than what stands. A row that cannot be is named with its place
 * and left out. What is taken back makes room first.
 */
export function compareValues(written: readonly WrittenValue[], context: Context): Comparison {
  const planned: PlannedValue[] = []
  const doubtful: ValueDoubt[] = []
  const met = new Map<string, number>()
  let unchanged = 0
  const changes: { row: WrittenValue; one: Known; value: PlannedValue }[] = []
  for (const row of written) {
    const found = understood(row, context)
    if ("code" in found) doubtful.push(doubtOf(row, found))
    else if (found.value === null) unchanged += 1
    else {
      const key = `${found.one.indicator.id} ${found.value.startsOn} ${found.value.endsOn} ${found.value.label}`
      const before = met.get(key)
      met.set(key, before ?? row.row)
      if (before !== undefined) doubtful.push(doubtOf(row, { code: "twice", row: before }))
      else changes.push({ row, one: found.one, value: found.value })
    }
  }
  const standing = new Map<string, Standing[]>(
    context.known.map(({ indicator, values }) => [indicator.id, [...values]]),
  )
  const takesBack = ({ value }: (typeof changes)[number]) =>
    value.measured.state === "not-yet-reported" ? 0 : 1
  for (const { row, one, value } of changes.toSorted((a, b) => takesBack(a) - takesBack(b))) {
    const others = standing.get(one.indicator.id)!
    const [fault] = valueFaults({ indicator: one.indicator, value, others, today: context.today })
    if (fault) doubtful.push(doubtOf(row, { code: `fault-${fault.why}` }))
    else {
      standing.set(one.indicator.id, [...others.filter((other) => !isOf(other, value)), value])
      planned.push(value)
    }
  }
  const inOrder = planned.toSorted((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row)
  return { planned: inOrder, unchanged, doubtful }
}

function isOf(other: Standing, value: Standing): boolean {
  return other.label === value.label && isSamePeriod(other, value)
}

function doubtOf({ sheet, row, column }: WrittenValue, reason: ValueReason): ValueDoubt {
  return { sheet, row, column, reason }
}

type Understood = { one: Known; value: PlannedValue | null } | ValueReason

/** What one row says of which value; no value where it says what stands, or nothing. */
function understood(row: WrittenValue, context: Context): Understood {
  const one = indicatorOf(row, context.known)
  if ("code" in one) return one
  const { indicator, values } = one
  const label = labelOf(row, indicator)
  if (typeof label !== "string") return label
  const before = row.period
    ? values.find((value) => value.label === label && isSamePeriod(value, row.period!))
    : undefined
  const measured = measuredIn(row, { indicator, before: before?.measured, locale: context.locale })
  if (measured === null) return { one, value: null }
  if ("code" in measured) return measured
  const from = before?.measured ?? null
  if (isSameMeasured(from ?? { state: "not-yet-reported" }, measured)) return { one, value: null }
  if (!row.period) return { code: "period-missing" }
  if (indicator.retiredOn) return { code: "retired" }
  const reason = row.reason !== "" && row.reason !== before?.reason ? row.reason : context.correctedBy
  const isCorrection = from !== null && from.state !== "not-yet-reported"
  const { titleEn, titleFr, id: indicatorId } = indicator
  const { sheet, row: at } = row
  const said = { sheet, row: at, indicatorId, titleEn, titleFr, label, measured, from }
  return { one, value: { ...said, ...row.period, reason: isCorrection || row.reason !== "" ? reason : "" } }
}

function indicatorOf(row: WrittenValue, known: readonly Known[]): Known | ValueReason {
  if (row.indicator === "") return { code: "indicator-missing" }
  const key = nameKey(row.indicator)
  const named = known.filter(({ indicator }) =>
    [indicator.titleEn, indicator.titleFr].some((title) => nameKey(title) === key),
  )
  const kind = kindOf(row.kind)
  const narrowed = named.length > 1 && kind ? named.filter(({ indicator }) => indicator.kind === kind) : named
  if (narrowed.length === 1) return narrowed[0]!
  return { code: named.length === 0 ? "indicator-unknown" : "indicator-of-several", written: row.indicator }
}

function labelOf({ group }: WrittenValue, { breakdown }: KnownIndicator): string | ValueReason {
  const labels = labelsOf(breakdown)
  if (labels.includes(group)) return group
  if (saysEverybody(group)) return ""
  const alike = labels.filter((label) => nameKey(label) === nameKey(group))
  // A group that was taken off the breakdown since keeps its values.
  return alike.length === 1 ? alike[0]! : group
}

type Asked = { indicator: KnownIndicator; before: Measured | undefined; locale: Locale }

/** What is said of the value; null where nothing is, which changes nothing. */
function measuredIn(row: WrittenValue, asked: Asked): Measured | ValueReason | null {
  const stateText = row.state ? textOf(row.state).trim() : ""
  const inValue = row.value.kind === "text" ? stateOf(textOf(row.value)) : undefined
  const state = stateText === "" ? inValue : stateOf(stateText)
  if (stateText !== "" && state === undefined) return { code: "state-unknown", written: stateText }
  const cells = [inValue ? null : row.value, row.numerator, row.denominator]
  const hasNumber = cells.some((cell) => cell !== null && cell.kind !== "blank")
  if (state === undefined) return hasNumber ? numbersIn(row, asked) : null
  if (state === "value") return hasNumber ? numbersIn(row, asked) : { code: "number-needed" }
  return hasNumber ? { code: "number-beside-reason" } : { state }
}

function numbersIn(row: WrittenValue, asked: Asked): Measured | ValueReason {
  const { indicator, before, locale } = asked
  const text = textOf(row.value)
  const both = indicator.per !== null && row.numerator === null ? bothNumbersIn(text, locale) : null
  if (both) return { state: "value", ...both }
  const read = (cell: WrittenValue["numerator"]) => (cell ? numberIn(cell, locale) : null)
  const [value, numerator, denominator] = [read(row.value), read(row.numerator), read(row.denominator)]
  if (value === "unclear" || numerator === "unclear" || denominator === "unclear")
    return { code: "number-unclear", written: text }
  if (indicator.per === null)
    return value === null ? { code: "number-needed" } : { state: "value", amount: value, outOf: denominator }
  if (numerator === null) return { code: "rate-by-both" }
  const measured: Measured = { state: "value", amount: numerator, outOf: denominator }
  const isAsBefore = before !== undefined && isSameMeasured(before, measured)
  // Only the computed number was changed: it follows from the other two, so what was meant is not known.
  if (isAsBefore && !isClose(value, numberOf(indicator.per, measured))) return { code: "rate-by-both" }
  return isAsBefore || denominator !== null ? measured : { code: "rate-by-both" }
}

/** As a spreadsheet may have rounded it. */
function isClose(written: number | null, computed: number | null): boolean {
  if (written === null || computed === null) return written === computed || written === null
  return Math.abs(written - computed) <= 0.051
}
