import fc from "fast-check"
import { expect, test } from "vitest"
import { publicValues } from "./public-values.ts"
import type { Measured } from "./value.ts"

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
      const shown = publicValues({ countsPeople: true }, all)
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
      const shown = publicValues({ countsPeople }, all)
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
    publicValues({ countsPeople: true }, [
      of("", total),
      of("adults", 208),
      of("youth", null),
      of("seniors", null),
    ]).map(({ measured: { state } }) => state)
  expect(states(212)).toEqual(["value", "suppressed", "suppressed", "suppressed"])
  expect(states(220)).toEqual(["value", "value", "suppressed", "suppressed"])
})

test("a count of things is shown however small it is", () => {
  const period = { startsOn: "2025-04-01", endsOn: "2026-03-31", label: "" }
  const two = { ...period, measured: { state: "value" as const, amount: 2, outOf: null } }
  expect(publicValues({ countsPeople: false }, [two])).toEqual([two])
  expect(publicValues({ countsPeople: true }, [two])[0]!.measured).toEqual({ state: "suppressed" })
})
