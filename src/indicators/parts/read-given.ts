import { Conflict, Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { readNumber, writeNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import type { ValueGiven } from "../acts/give-values.ts"
import type { DueValue } from "../reads/values-due.ts"
import type { Period } from "../rules/period.ts"
import { words } from "../words/index.ts"

/** What can be chosen of a value; nothing is chosen beforehand. Hidden only where people are counted. */
export const givenStates = ["value", "not-applicable", "not-yet-reported", "suppressed"] as const
export type GivenState = (typeof givenStates)[number]

export const givenFields = ["state", "amount", "outOf", "startsOn", "endsOn", "note", "source"] as const
export type GivenField = (typeof givenFields)[number]

/** The names of a form's fields end in what tells its values apart. */
export function givenField(field: GivenField, { suffix }: Pick<DueValue, "suffix">): string {
  return `${field}${suffix}`
}

/** What was sent and waits, to be changed; nothing where it came back. */
export function filledGiven(locale: Locale, { given }: DueValue): Record<GivenField, string> {
  const nothing = { state: "", amount: "", outOf: "", startsOn: "", endsOn: "", note: "", source: "" }
  if (given === null || given.verdict !== null) return nothing
  const { measured, note, source, startsOn, endsOn } = given
  const number = (of: number | null) => (of === null ? "" : writeNumber(locale, of))
  const numbers =
    measured.state === "value"
      ? { amount: number(measured.amount), outOf: number(measured.outOf) }
      : { amount: "", outOf: "" }
  return { state: measured.state, ...numbers, startsOn, endsOn, note, source }
}

type Sent = { locale: Locale; fields: Readonly<Record<string, string>>; due: readonly DueValue[] }

/** What was given of each value; one left for later stays as it is. A number beside a reason is refused, not dropped. */
export function readGiven({ locale, fields, due }: Sent): ValueGiven[] {
  mustBeDue(fields, due)
  const problems: Problem[] = []
  const given = due.flatMap((one) => {
    const read = (field: GivenField) => (fields[givenField(field, one)] ?? "").trim()
    const refuse = (field: GivenField, why: Refusal) =>
      problems.push({ field: givenField(field, one), reason: words.message(why) })
    const state = givenStates.find((known) => known === read("state"))
    const note = read("note")
    const source = read("source")
    const number = (field: "amount" | "outOf") => {
      const typed = read(field)
      const found = typed === "" ? null : readNumber(locale, typed)
      if (typed !== "" && found === null) refuse(field, "not-a-number")
      return found
    }
    const [amount, outOf] = [number("amount"), number("outOf")]
    if (note.length > 2000) refuse("note", "text-long")
    if (source.length > 300) refuse("source", "text-long")
    if (!state) {
      if (read("amount") + read("outOf") + note + source !== "") refuse("state", "choose-too")
      return []
    }
    const period = one.period ?? typedPeriod(read("startsOn"), read("endsOn"))
    if (!period) refuse("startsOn", "days-needed")
    if (state === "value" && read("amount") === "") refuse("amount", "amount-needed")
    if (state !== "value" && (amount !== null || outOf !== null)) refuse("amount", "number-or-reason")
    if (!period || (state === "value" && amount === null)) return []
    const measured = state === "value" ? { state, amount: amount!, outOf } : { state }
    return [{ suffix: one.suffix, period, measured, note, source }]
  })
  if (problems.length > 0) throw new Invalid(problems)
  return given
}

type Refusal =
  | "not-a-number"
  | "text-long"
  | "choose-too"
  | "days-needed"
  | "amount-needed"
  | "number-or-reason"

function typedPeriod(startsOn: string, endsOn: string): Period | null {
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  return isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn ? { startsOn, endsOn } : null
}

function mustBeDue(fields: Readonly<Record<string, string>>, due: readonly DueValue[]): void {
  const known = new Set(due.flatMap((one) => givenFields.map((field) => givenField(field, one))))
  const named = new RegExp(`^(${givenFields.join("|")})-[\\da-f-]{36}(-\\d+)?$`)
  for (const name of Object.keys(fields)) {
    if (known.has(name)) continue
    if (named.test(name)) throw new Conflict(words.message("due-no-more"))
    throw new Invalid([{ field: "", reason: { key: "web.unknown-field", values: { field: name } } }])
  }
}
