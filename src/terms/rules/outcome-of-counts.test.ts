import fc from "fast-check"
import { expect, test } from "vitest"
import { outcomeOfCounts, votersOf } from "./outcome-of-counts.ts"
import { outcomeOf } from "./outcome.ts"
import type { Choice } from "./outcome.ts"
import { usualRules } from "./rules.ts"
import type { Rules } from "./rules.ts"
import type { Presence, SeatAtTable } from "./seat-at-table.ts"

const seatsOf = (presences: readonly Presence[]): SeatAtTable[] =>
  presences.map((presence, place) => ({
    id: `seat${place}`,
    standing: "voting",
    sector: null,
    isHeld: true,
    presence,
  }))

const nine = seatsOf([...Array.from({ length: 6 }, () => "present" as const), "regrets", "regrets", "absent"])

test.each([
  ["four hands for, two against", { for: 4, against: 2, abstained: 0 }, "carried"],
  ["three and three: a tie is lost", { for: 3, against: 3, abstained: 0 }, "lost"],
  ["two for, nobody against, four abstain", { for: 2, against: 0, abstained: 4 }, "carried"],
  ["no hand is raised", { for: 0, against: 0, abstained: 0 }, "lost"],
])("six of nine at the table, %s", (_, counts, expected) => {
  expect(outcomeOfCounts({ rules: usualRules, seats: nine }, counts).outcome).toBe(expected)
})

test("seven hands where six may vote, or six where one of them is recused, is a mistake", () => {
  const counts = { for: 6, against: 1, abstained: 0 }
  expect(() => outcomeOfCounts({ rules: usualRules, seats: nine }, counts)).toThrow(RangeError)
  const recused = new Set(["seat0"])
  const six = { for: 6, against: 0, abstained: 0 }
  expect(outcomeOfCounts({ rules: usualRules, seats: nine }, six).outcome).toBe("carried")
  expect(() => outcomeOfCounts({ rules: usualRules, seats: nine, recused }, six)).toThrow(RangeError)
})

test("hands are not counted where each sector has one voice", () => {
  const rules: Rules = { ...usualRules, decision: { ...usualRules.decision, voices: "sectors" } }
  const counts = { for: 6, against: 0, abstained: 0 }
  expect(() => outcomeOfCounts({ rules, seats: nine }, counts)).toThrow(RangeError)
})

const anyVote = fc.record({
  seats: fc.array(
    fc.record({
      presence: fc.constantFrom<Presence>("present", "alternate", "proxy", "regrets", "absent"),
      choice: fc.constantFrom<Choice | undefined>("for", "against", "abstain", undefined),
      recused: fc.boolean(),
    }),
    { maxLength: 14 },
  ),
  of: fc.constantFrom("cast" as const, "present" as const, "voters" as const),
  abstentions: fc.constantFrom("left-out" as const, "counted" as const),
  standIns: fc.constantFrom("none" as const, "alternate" as const, "alternate-or-proxy" as const),
  conflict: fc.constantFrom("vote" as const, "vote-and-quorum" as const),
})

test("a show of hands comes to what the same votes by name come to", () => {
  fc.assert(
    fc.property(anyVote, ({ seats: drawn, of, abstentions, standIns, conflict }) => {
      const decision = { ...usualRules.decision, of, abstentions }
      const rules: Rules = { ...usualRules, decision, standIns, conflict }
      const seats = seatsOf(drawn.map(({ presence }) => presence))
      const recused = new Set(seats.filter((_, place) => drawn[place]!.recused).map(({ id }) => id))
      const table = { rules, seats, recused }
      const voters = new Set(votersOf(table).map(({ id }) => id))
      const choices = new Map<string, Choice>()
      for (const [place, { id }] of seats.entries()) {
        const { choice } = drawn[place]!
        if (choice && voters.has(id)) choices.set(id, choice)
      }
      const count = (wanted: Choice) => [...choices.values()].filter((choice) => choice === wanted).length
      const counts = { for: count("for"), against: count("against"), abstained: count("abstain") }
      expect(outcomeOfCounts(table, counts)).toEqual(outcomeOf({ table, choices }))
    }),
  )
})
