import { expect, test } from "vitest"
import { hours, stated } from "../../../tests/builders/contributions.ts"
import { readHundredths, writeHundredths } from "./amount.ts"
import { byDeadline, deadlineStanding } from "./application-state.ts"
import type { ApplicationState } from "./application-state.ts"
import { confirmations } from "./confirmation.ts"
import { kinds } from "./kind.ts"
import type { Kind } from "./kind.ts"
import { problemsOf } from "./stated.ts"
import { groupings, sumsBy, sumsOf } from "./sums.ts"
import type { Given, Grouping } from "./sums.ts"
import { Total } from "./total.ts"
import { hoursOf, worthOf } from "./worth.ts"

/** Numbers that are the same every time, so that what fails fails again. */
function numbers(seed: number) {
  let now = seed
  return (below: number) => {
    now = (now * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((now / 2_147_483_648) * below)
  }
}

function randomGiven(seed: number): Given[] {
  const upTo = numbers(seed)
  return Array.from({ length: upTo(60) }, () => {
    const kind = kinds[upTo(kinds.length)]!
    const isMissing = upTo(5) === 0
    const inHours = kind === "in-kind-hours" || kind === "volunteer-hours"
    const activity = upTo(4)
    return {
      kind,
      confirmation: confirmations[upTo(3)]!,
      organizationId: `giver ${upTo(5)}`,
      activityId: activity === 0 ? null : `activity ${activity}`,
      priorityId: activity === 0 ? null : `priority ${activity % 2}`,
      fiscalYear: 2024 + upTo(3),
      cents: inHours || isMissing ? null : upTo(100_000_000_000),
      hundredths: inHours && !isMissing ? upTo(1_000_000) : null,
      rateCents: kind === "in-kind-hours" && upTo(4) > 0 ? upTo(20_000) : null,
      missing: isMissing ? (upTo(2) === 0 ? "not-stated" : "not-yet-reported") : null,
    }
  })
}

const measures = ["money", "hours"] as const

test("of every random year, grouped in every way, the parts come to the total that is shown", () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const given = randomGiven(seed)
    const whole = sumsOf(given)
    for (const grouping of Object.keys(groupings) as Grouping[]) {
      const groups = [...sumsBy(grouping, given).values()]
      for (const kind of kinds)
        for (const measure of measures) {
          const all = whole[kind][measure]
          if (!all) continue
          const parts = groups.map((sums) => sums[kind][measure]!)
          const over = (pick: (one: NonNullable<typeof all>) => number) =>
            parts.reduce((sum, one) => sum + pick(one), 0)
          expect(over((one) => one.total.shown())).toBe(all.total.shown())
          for (const state of confirmations)
            expect(over((one) => one[state].shown())).toBe(all[state].shown())
          expect(over((one) => one.notStated)).toBe(all.notStated)
          expect(over((one) => one.notYetReported)).toBe(all.notYetReported)
          expect(confirmations.reduce((sum, state) => sum + all[state].shown(), 0)).toBe(all.total.shown())
        }
    }
  }
})

test("a total is what the contributions of its kind come to, by another way of counting", () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const given = randomGiven(seed)
    for (const kind of kinds) {
      const own = given.filter((one) => one.kind === kind)
      const money = own.reduce((sum, one) => {
        const cents =
          kind === "in-kind-hours"
            ? one.hundredths === null || one.rateCents === null
              ? null
              : (BigInt(one.hundredths) * BigInt(one.rateCents) * 2n + 100n) / 200n
            : one.cents
        return cents === null ? sum : sum + BigInt(cents)
      }, 0n)
      expect(BigInt(sumsOf(given)[kind].money?.total.shown() ?? 0)).toBe(money)
    }
  }
})

test("there is no total across kinds: neither the type nor the sum itself lets it be made", () => {
  const [cash, lent] = [Total.of("cash", 100), Total.of("leveraged-funds", 50)]
  expect(cash.plus(Total.of("cash", 1)).shown()).toBe(101)
  // @ts-expect-error leveraged funds are not cash
  expect(() => cash.plus(lent)).toThrow("never added together")
  // @ts-expect-error totals are not numbers
  expect(() => cash + lent).not.toThrow()
  const several = "cash" as Kind
  // @ts-expect-error a total is of one kind that is named, not of any
  Total.of(several)
  expect(Object.keys(sumsOf([])).toSorted()).toEqual([...kinds].toSorted())
})

test("volunteer hours have no money, and no figure is not a zero", () => {
  const volunteers = { cents: null, hundredths: 0, rateCents: null, missing: null }
  expect(worthOf("volunteer-hours", volunteers)).toEqual({ state: "not-applicable" })
  expect(hoursOf("volunteer-hours", volunteers)).toEqual({ state: "value", amount: 0 })
  expect(sumsOf([])["volunteer-hours"].money).toBeNull()
  const unknown = { cents: null, hundredths: 700, rateCents: null, missing: "not-yet-reported" } as const
  expect(worthOf("in-kind-hours", unknown)).toEqual({ state: "not-yet-reported" })
  expect(hoursOf("in-kind-hours", unknown)).toEqual({ state: "value", amount: 700 })
  expect(hoursOf("cash", unknown)).toEqual({ state: "not-applicable" })
})

test("hours times a rate is exact to the cent, a half upwards", () => {
  const worth = (hundredths: number, rateCents: number) =>
    worthOf("in-kind-hours", { cents: null, hundredths, rateCents, missing: null })
  expect(worth(750, 3333)).toEqual({ state: "value", amount: 24_998 })
  expect(worth(10, 5)).toEqual({ state: "value", amount: 1 })
  expect(worth(10, 4)).toEqual({ state: "value", amount: 0 })
  expect(worth(100_000_000, 10_000_000)).toEqual({ state: "value", amount: 10_000_000_000_000 })
})

test("an amount is read as both languages write it, and what is doubtful is not guessed", () => {
  for (const typed of ["1,234.50", "1 234,50 $", "$1234.5", "1\u00a0234,5", "1234.50"])
    expect(readHundredths(typed)).toBe(123_450)
  expect(readHundredths("0")).toBe(0)
  expect(readHundredths("12,5")).toBe(1250)
  expect(readHundredths("1,250")).toBe(125_000)
  for (const typed of ["", "-5", "1.234", "12,34,56", "1e3", "twelve", "1.2.3", "1000000000.01"])
    expect(readHundredths(typed), typed).toBeNull()
  const upTo = numbers(7)
  for (let turn = 0; turn < 500; turn += 1) {
    const cents = upTo(100_000_000_000)
    expect(readHundredths(writeHundredths(cents))).toBe(cents)
    expect(readHundredths(writeHundredths(cents, ","))).toBe(cents)
  }
})

const known = { year: { from: "2026-04-01", to: "2027-03-31" }, today: "2026-11-22" }
const problems = (kind: Kind, changes: Parameters<typeof stated>[0]) =>
  problemsOf(kind, stated(changes), known).map(({ field, problem }) => `${field}: ${problem}`)

test("what is stated must go with its kind, with its basis", () => {
  expect(problems("cash", {})).toEqual([])
  expect(problems("cash", { cents: 0 })).toEqual([])
  expect(problems("cash", { cents: null })).toEqual(["cents: figure-or-why"])
  expect(problems("cash", { cents: null, missing: "not-stated" })).toEqual([])
  expect(problems("cash", { missing: "not-stated" })).toEqual(["missing: why-not-needed"])
  expect(problems("in-kind-hours", hours)).toEqual([])
  expect(problems("in-kind-hours", { ...hours, rateBasis: null })).toEqual(["rateBasis: rate-basis-needed"])
  expect(problems("in-kind-hours", { ...hours, rateBasis: "published-wage" })).toEqual([
    "basisNote: basis-note-needed",
  ])
  expect(problems("volunteer-hours", { cents: null, hundredths: 100 })).toEqual([])
  expect(problems("volunteer-hours", hours)).toEqual(["rateCents: not-of-this-kind"])
  expect(problems("in-kind-space", {})).toEqual(["valueBasis: value-basis-needed"])
  expect(problems("in-kind-goods", { valueBasis: "market-price" })).toEqual([])
  expect(problems("leveraged-funds", {})).toEqual(["fromWhom: from-whom-needed", "becauseEn: because-needed"])
})

test("days stand in the year, in their order, and nothing was told tomorrow", () => {
  expect(problems("cash", { startsOn: "2026-04-01", endsOn: "2027-03-31" })).toEqual([])
  expect(problems("cash", { startsOn: "2026-03-01", endsOn: "2026-04-02" })).toEqual([])
  expect(problems("cash", { startsOn: "2026-03-31" })).toEqual(["startsOn: outside-year"])
  expect(problems("cash", { startsOn: "2027-04-01" })).toEqual(["startsOn: outside-year"])
  expect(problems("cash", { startsOn: "2026-05-02", endsOn: "2026-05-01" })).toEqual([
    "endsOn: ends-before-start",
  ])
  expect(problems("cash", { endsOn: "2026-05-01" })).toEqual(["startsOn: start-needed"])
  expect(problems("cash", { toldOn: "2026-11-23" })).toEqual(["toldOn: told-later"])
})

test("what is to be handed in comes first by deadline, overdue first of all", () => {
  const one = (state: ApplicationState, deadline: string | null) => ({
    state,
    deadline,
    addedAt: new Date("2026-11-22T00:00:00Z"),
  })
  const late = one("drafting", "2026-11-01")
  const soon = one("idea", "2026-12-01")
  const someday = one("idea", null)
  const asked = one("submitted", "2026-10-01")
  const over = one("granted", "2026-01-01")
  expect(byDeadline([over, someday, asked, soon, late])).toEqual([late, soon, someday, asked, over])
  const standing = (deadline: string) => deadlineStanding(one("idea", deadline), "2026-11-22")
  expect(standing("2026-11-21")).toBe("late")
  expect(standing("2026-11-22")).toBe("soon")
  expect(standing("2026-12-13")).toBe("soon")
  expect(standing("2026-12-14")).toBe("later")
  expect(deadlineStanding(asked, "2026-11-22")).toBe("none")
})
