import fc from "fast-check"
import { expect, test } from "vitest"
import { publicValues } from "./public-values.ts"
import type { Measured } from "./value.ts"

const people = { countsPeople: true, partOfWhole: false }

const measured: fc.Arbitrary<Measured> = fc.oneof(
  fc.record({ state: fc.constant("value" as const), amount: fc.nat(20), outOf: fc.constant(null) }),
  fc.constantFrom<Measured>(
    { state: "blank" },
    { state: "not-applicable" },
    { state: "not-yet-reported" },
    { state: "suppressed" },
  ),
)
const values = fc.uniqueArray(
  fc.record({
    startsOn: fc.constantFrom("2024-04-01", "2025-04-01"),
    endsOn: fc.constant("2026-03-31"),
    label: fc.constantFrom("", "women", "men", "others"),
    measured,
  }),
  { selector: ({ startsOn, label }) => `${startsOn} ${label}` },
)

test("on the public site no number of one to four people stands, and none can be worked out from the others", () => {
  fc.assert(
    fc.property(values, (all) => {
      const shown = publicValues(people, all)
      for (const { measured: said } of shown)
        if (said.state === "value") expect(said.amount === 0 || said.amount >= 5).toBe(true)
      for (const own of Map.groupBy(shown, ({ startsOn }) => startsOn).values()) {
        const isHidden = own.filter(({ measured: said }) => said.state === "suppressed")
        const groups = own.filter(({ label, measured: said }) => label !== "" && said.state === "value")
        if (isHidden.length === 1) expect(groups).toEqual([])
      }
    }),
  )
})

test("what is hidden stays hidden, and what is no number stays what it is", () => {
  fc.assert(
    fc.property(values, fc.boolean(), (all, countsPeople) => {
      const shown = publicValues({ ...people, countsPeople }, all)
      expect(shown.length).toBe(all.length)
      all.forEach(({ measured: was, label }, place) => {
        const now = shown[place]!.measured
        if (was.state === "suppressed") expect(now.state).toBe("suppressed")
        if (label === "" && was.state !== "value") expect(now).toEqual(was)
      })
    }),
  )
})

test("two hidden groups that are together four people hide the others with them", () => {
  const of = (label: string, amount: number | null) => ({
    startsOn: "2025-04-01",
    endsOn: "2026-03-31",
    label,
    measured:
      amount === null
        ? ({ state: "suppressed" } as const)
        : ({ state: "value", amount, outOf: null } as const),
  })
  const states = (total: number) =>
    publicValues(people, [of("", total), of("adults", 208), of("youth", null), of("seniors", null)]).map(
      ({ measured: { state } }) => state,
    )
  expect(states(212)).toEqual(["value", "suppressed", "suppressed", "suppressed"])
  expect(states(220)).toEqual(["value", "value", "suppressed", "suppressed"])
})

test("a count of things is shown however small it is", () => {
  const period = { startsOn: "2025-04-01", endsOn: "2026-03-31", label: "" }
  const two = { ...period, measured: { state: "value" as const, amount: 2, outOf: null } }
  expect(publicValues({ ...people, countsPeople: false }, [two])).toEqual([two])
  expect(publicValues(people, [two])[0]!.measured).toEqual({ state: "suppressed" })
})

type Pair = { amount: number; outOf: number | null }

const period = { startsOn: "2025-04-01", endsOn: "2026-03-31" }

/** What is published of groups that are everybody together: a group of a few people was entered as hidden. */
function published(groups: readonly Pair[], partOfWhole: boolean) {
  const all = groups.reduce<Pair>(
    (sum, { amount, outOf }) => ({
      amount: sum.amount + amount,
      outOf: outOf === null ? null : (sum.outOf ?? 0) + outOf,
    }),
    { amount: 0, outOf: null },
  )
  const isEntered = ({ amount, outOf }: Pair) =>
    [amount, outOf ?? 0].every((number) => number === 0 || number >= 5)
  const entered = groups.map((group, place) => ({
    ...period,
    label: `group ${place}`,
    measured: isEntered(group) ? { state: "value" as const, ...group } : ({ state: "suppressed" } as const),
  }))
  const total = { ...period, label: "", measured: { state: "value" as const, ...all } }
  return publicValues({ countsPeople: true, partOfWhole }, [total, ...entered]).map((one) => one.measured)
}

/** Every way in which so many groups can be up to so many people in all. */
function ways(groups: number, most: number): number[][] {
  if (groups === 0) return [[]]
  return Array.from({ length: most + 1 }, (_, first) => first).flatMap((first) =>
    ways(groups - 1, most - first).map((rest) => [first, ...rest]),
  )
}

/** Fails where, of all that would have been published just so, a group can only be the one number of few people. */
function nobodyIsWorkedOut(worlds: readonly Pair[][], partOfWhole: boolean) {
  const alike = Map.groupBy(worlds, (world) => JSON.stringify(published(world, partOfWhole)))
  for (const [shown, same] of alike)
    for (const place of same[0]!.keys()) {
      const told = same.map((world) => world[place]!)
      const numbersTold = [
        told.map(({ amount }) => amount),
        ...(told[0]!.outOf === null ? [] : [told.map(({ outOf }) => outOf!)]),
        ...(partOfWhole ? [told.map(({ amount, outOf }) => outOf! - amount)] : []),
      ]
      for (const numbers of numbersTold) {
        const isFew = new Set(numbers).size === 1 && numbers[0]! > 0 && numbers[0]! < 5
        expect(isFew, `${shown} is only ${JSON.stringify(same[0])}`).toBe(false)
      }
    }
}

test("whoever knows the rule, and all that is shown, works out no group of one to four people", () => {
  for (const [groups, most] of [
    [2, 30],
    [3, 24],
    [4, 18],
    [5, 12],
    [6, 8],
  ] as const) {
    const worlds = ways(groups, most).map((world) => world.map((amount) => ({ amount, outOf: null })))
    nobodyIsWorkedOut(worlds, false)
  }
})

test("of a rate, neither who did, nor of how many, nor who did not is worked out where they are few", () => {
  const pairs = ways(2, 10).map(([amount = 0, others = 0]) => ({ amount, outOf: amount + others }))
  const worlds = pairs.flatMap((one) => pairs.map((other) => [one, other]))
  nobodyIsWorkedOut(worlds, true)
})

test("a rate of fifty-eight of sixty tells of two people, and is hidden; one of thousands is not", () => {
  const of = (amount: number, outOf: number) => published([{ amount, outOf }], true)[0]!.state
  expect(of(58, 60)).toBe("suppressed")
  expect(of(60, 60)).toBe("value")
  expect(of(55, 60)).toBe("value")
})

test("however many people there are, each small group could be otherwise and everything shown be the same", () => {
  const amount = fc.oneof(fc.nat(9), fc.nat(2000))
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 7 }), (amounts) => {
      const shownOf = (world: readonly number[]) =>
        JSON.stringify(
          published(
            world.map((one) => ({ amount: one, outOf: null })),
            false,
          ),
        )
      const shown = shownOf(amounts)
      for (const [place, one] of amounts.entries())
        if (one > 0 && one < 5) {
          const others = amounts.flatMap((other, at) =>
            [other - one, 1, -1, 1 - one, 4 - one]
              .filter((more) => at !== place && more !== 0 && other >= more && one + more >= 0)
              .map((more) => amounts.with(place, one + more).with(at, other - more)),
          )
          // Where everybody is hidden as well, there may be one more in all.
          const withOneMore = [amounts.with(place, one + 1), amounts.with(place, one - 1)]
          const alike = [...others, ...withOneMore].filter((world) => shownOf(world) === shown)
          expect(alike, shown).not.toEqual([])
        }
    }),
    { numRuns: 400 },
  )
})
