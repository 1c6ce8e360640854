import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { expect, test } from "vitest"
import { fiscalQuarter, fiscalQuarters } from "#partnerships"
import { compareCores, shares, smallestShown } from "./compare-core.ts"
import type { CoreField } from "./core-fields.ts"
import { daysSince, lateness } from "./lateness.ts"
import { receipt } from "./receipt.ts"
import type { AnswerContent, ReportContent } from "#reports"
import { noCore, readCore, sharedCore } from "./read-core.ts"

test("what is due is late from the next day on, and again at 14 and at 30 days, in every quarter of the fiscal year", () => {
  for (const year of [2023, 2026])
    for (const quarter of fiscalQuarters) {
      const due = fiscalQuarter(year, quarter).to
      const after = (days: number) => lateness(due.toString(), due.add({ days }).toString())
      expect([-1, 0, 1, 13, 14, 29, 30, 400].map(after)).toEqual([
        "not-due",
        "due-today",
        "late",
        "late",
        "late-14",
        "late-14",
        "late-30",
        "late-30",
      ])
    }
})

test("what came tells how late it came, for good; what did not come tells how late it is today", () => {
  for (const year of [2023, 2026])
    for (const quarter of fiscalQuarters) {
      const due = fiscalQuarter(year, quarter).to
      const owed = (came: number | null, now: number) => {
        const day = (days: number) => due.add({ days }).toString()
        const { lateness: step, daysLate } = receipt({
          dueOn: due.toString(),
          receivedOn: came === null ? null : day(came),
          today: day(now),
        })
        return `${step} ${daysLate}`
      }
      expect([-3, 0, 1, 14, 30].map((now) => owed(null, now))).toEqual([
        "not-due 0",
        "due-today 0",
        "late 1",
        "late-14 14",
        "late-30 30",
      ])
      expect([-3, 0, 1, 14, 30].map((came) => owed(came, 400))).toEqual([
        "not-due 0",
        "due-today 0",
        "late 1",
        "late-14 14",
        "late-30 30",
      ])
    }
  // 2028 is a leap year: between 28 February and 1 March lie two days, in 2027 one.
  const leap = (dueOn: string, receivedOn: string) => receipt({ dueOn, receivedOn, today: "2030-01-01" })
  expect(leap("2028-02-28", "2028-03-01").daysLate).toBe(2)
  expect(leap("2027-02-28", "2027-03-01").daysLate).toBe(1)
  expect(leap("2028-03-31", "2028-04-30").lateness).toBe("late-30")
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => Temporal.PlainDate.from("2000-01-01").add({ days }))
  fc.assert(
    fc.property(day, day, fc.option(day), (dueOn, now, came) => {
      const of = (today: Temporal.PlainDate) =>
        receipt({
          dueOn: dueOn.toString(),
          receivedOn: came?.toString() ?? null,
          today: today.toString(),
        })
      const found = of(now)
      const isInTime = Temporal.PlainDate.compare(came ?? now, dueOn) <= 0
      expect(found.daysLate === 0).toBe(isInTime)
      // Once it came, no later day changes what is said of it.
      if (came) expect(of(now.add({ days: 45 }))).toEqual(found)
      else expect(of(now.add({ days: 45 })).daysLate).toBeGreaterThanOrEqual(found.daysLate)
    }),
  )
})

test("days are counted on the calendar, over the end of February and the change of the clocks", () => {
  expect(daysSince("2028-02-28", "2028-03-01")).toBe(2)
  expect(daysSince("2027-02-28", "2027-03-01")).toBe(1)
  expect(daysSince("2026-10-31", "2026-11-02")).toBe(2)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -500, max: 500 }), (start, days) => {
      const due = Temporal.PlainDate.from("2000-01-01").add({ days: start })
      return daysSince(due.toString(), due.add({ days }).toString()) === days
    }),
  )
})

const one: CoreField = { key: "k", choose: "one", codes: ["a", "b", "c", "d"] }
const several: CoreField = { ...one, choose: "several" }

test("no number under five is told, nor can it be worked out from the others", () => {
  const answers = fc.array(fc.constantFrom("a", "a", "a", "b", "b", "c", "d"), { maxLength: 40 })
  fc.assert(
    fc.property(answers, (said) => {
      const found = shares(
        one,
        said.map((code) => [code]),
      )
      const shown = found.flatMap((share) => (share.state === "value" ? [share.count] : []))
      expect(shown.every((count) => count === 0 || count >= smallestShown)).toBe(true)
      const rest = said.length - shown.reduce((whole, count) => whole + count, 0)
      const hidden = found.filter(({ state }) => state === "suppressed").length
      // The hidden ones are several and more than a few together, or there are none; of nobody nothing is told at all.
      expect(
        said.length < smallestShown ? hidden === 4 : hidden === 0 || (hidden > 1 && rest >= smallestShown),
      ).toBe(true)
    }),
  )
})

/** Every way in which so many partnerships can each say one of so many things. */
function waysOfSaying(codes: number, base: number): number[][] {
  if (codes === 1) return [[base]]
  return Array.from({ length: base + 1 }, (_, first) => first).flatMap((first) =>
    waysOfSaying(codes - 1, base - first).map((rest) => [first, ...rest]),
  )
}

test("whoever knows the rule, and all that is told, works out no number under five", () => {
  for (const [codes, most] of [
    [2, 30],
    [3, 24],
    [4, 16],
    [5, 12],
  ] as const) {
    const field: CoreField = { ...one, codes: ["a", "b", "c", "d", "e"].slice(0, codes) }
    const told = (counts: readonly number[]) =>
      shares(
        field,
        counts.flatMap((count, place) => Array.from({ length: count }, () => [field.codes[place]!])),
      ).map((share) => (share.state === "value" ? share.count : null))
    for (let base = smallestShown; base <= most; base++) {
      const alike = Map.groupBy(waysOfSaying(codes, base), (counts) => JSON.stringify(told(counts)))
      for (const [shown, same] of alike)
        for (const [place, count] of told(same[0]!).entries()) {
          const could = new Set(same.map((counts) => counts[place]!))
          if (count === null) expect(could.size, `${shown} is only ${same[0]!.join(", ")}`).toBeGreaterThan(1)
        }
    }
  }
})

test("where several things may be said, neither a few who said it nor a few who did not can be picked out", () => {
  const answers = fc.array(fc.subarray(["a", "b", "c", "d"]), { maxLength: 30 })
  fc.assert(
    fc.property(answers, (said) => {
      for (const share of shares(several, said)) {
        if (share.state === "suppressed") continue
        for (const group of [share.count, said.length - share.count])
          expect(group === 0 || group >= smallestShown).toBe(true)
      }
    }),
  )
})

test("who has not reported, who answered nothing and who does not share are counted apart, never as a no", () => {
  const core = { ...noCore("not-yet-reported"), governance: { state: "codes", codes: ["yes"] } } as const
  const cores = [
    ...Array.from({ length: 6 }, () => sharedCore(core, ["governance"])),
    sharedCore({ ...core, governance: { state: "blank" } }, ["governance"]),
    sharedCore({ ...core, governance: { state: "not-applicable" } }, ["governance"]),
    noCore("not-yet-reported"),
    sharedCore(core, []),
  ]
  const governance = compareCores(cores).find(({ key }) => key === "governance")
  expect(governance).toMatchObject({
    base: 6,
    blank: 1,
    notApplicable: 1,
    askedOtherwise: 0,
    notYetReported: 1,
    notShared: 1,
  })
  expect(governance?.shares).toEqual([
    { code: "yes", state: "value", count: 6, percent: 100 },
    { code: "no", state: "value", count: 0, percent: 0 },
  ])
})

test("a form that changed in mid-year compares with the one before, and what it does not ask is no answer of anybody", () => {
  const words = { en: "", fr: "" }
  const asked = { wording: words, hint: words, required: false }
  const cash = { state: "words", words, code: "cash" } as const
  const byHand: AnswerContent = { ...asked, key: "contributions", kind: "table", columns: [], rows: [[cash]] }
  const row = { key: "cash dollars", label: words, cells: [], behind: [] }
  const counted = {
    ...asked,
    key: "contributions-by-kind",
    kind: "figure",
    computation: "contributions-by-kind",
    how: words,
    facts: [],
    numbers: [],
    tables: [{ key: "by-kind-dollars", caption: words, headings: [], rows: [row], base: 1 }],
    rows: [],
  } as unknown as AnswerContent
  const core = (answers: AnswerContent[]) =>
    readCore(
      { template: { key: "partnership-report" }, sections: [{ answers }] } as unknown as ReportContent,
      { leadKind: null },
    )
  for (const answer of [byHand, counted])
    expect(core([answer])["other-funding"]).toEqual({ state: "codes", codes: ["cash"] })
  expect(core([])["other-funding"]).toEqual({ state: "not-applicable" })
  expect(core([])["lead-kind"]).toEqual({ state: "blank" })
})
