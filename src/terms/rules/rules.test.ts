import fc from "fast-check"
import { expect, test } from "vitest"
import { outcomeOf } from "./outcome.ts"
import type { Choice } from "./outcome.ts"
import { quorumOf } from "./quorum.ts"
import { reaching, usualRules } from "./rules.ts"
import type { QuorumRule, Rules } from "./rules.ts"
import type { Presence, SeatAtTable } from "./seat-at-table.ts"

const half = { numerator: 1, denominator: 2, strictly: true }
const third = { numerator: 1, denominator: 3, strictly: false }
const twoThirds = { numerator: 2, denominator: 3, strictly: false }

/** Seats named a1, a2 ... p1 ... as a minute-taker counts them: "8 present, 9 regrets, 1 absent". */
function seatsOf(counts: Partial<Record<Presence, number>>, vacant = 0): SeatAtTable[] {
  const seat = (presence: Presence, place: number): SeatAtTable => ({
    id: `${presence}${place}`,
    standing: "voting",
    sector: null,
    isHeld: true,
    presence,
  })
  const held = Object.entries(counts).flatMap(([presence, many]) =>
    Array.from({ length: many }, (_, place) => seat(presence as Presence, place)),
  )
  const empty = Array.from({ length: vacant }, (_, place) => ({
    ...seat("absent", 1000 + place),
    id: `vacant${place}`,
    isHeld: false,
  }))
  return [...held, ...empty]
}

const withQuorum = (quorum: Partial<QuorumRule>): Rules => ({
  ...usualRules,
  quorum: { ...usualRules.quorum, ...quorum },
})
const share = (of: typeof half): QuorumRule["needed"] => ({ kind: "share", share: of })
const fixed = (count: number): QuorumRule["needed"] => ({ kind: "fixed", count })

test("a council of nine needs five voters, a council of ten six, two thirds of nine is six", () => {
  expect(reaching(half, 9)).toBe(5)
  expect(reaching(half, 10)).toBe(6)
  expect(reaching(twoThirds, 9)).toBe(6)
  expect(reaching(third, 10)).toBe(4)
})

test.each([
  ["more than half", share(half), 10, false],
  ["a third", share(third), 6, true],
  ["two thirds", share(twoThirds), 12, false],
  ["eight", fixed(8), 8, true],
])(
  "Waterloo Region, 18 January 2017 (8 present, 9 regrets, 1 absent): by the rule of %s",
  (_, needed, number, met) => {
    const seats = seatsOf({ present: 8, regrets: 9, absent: 1 })
    const quorum = quorumOf({ rules: withQuorum({ needed }), seats })
    expect(quorum).toEqual({ met, present: 8, needed: number, of: 18, byFallback: false })
  },
)

test("London & Middlesex: whoever is present at the second meeting decides, if the first lacked its quorum", () => {
  const rules = withQuorum({ fallback: "whoever-is-present" })
  const seats = seatsOf({ present: 3, regrets: 9 })
  expect(quorumOf({ rules, seats }).met).toBe(false)
  expect(quorumOf({ rules, seats, isSecondMeeting: true })).toMatchObject({ met: true, byFallback: true })
  expect(quorumOf({ rules, seats: seatsOf({ regrets: 12 }), isSecondMeeting: true }).met).toBe(false)
  expect(quorumOf({ rules: withQuorum({}), seats, isSecondMeeting: true }).met).toBe(false)
})

test("Abbotsford: changes approved by e-mail need everybody; one who does not answer stops them", () => {
  const rules: Rules = { ...usualRules, betweenMeetings: { needed: "everybody", openDays: 7 } }
  const seats = seatsOf({ absent: 5 })
  const all = new Map<string, Choice>(seats.map((seat) => [seat.id, "for"]))
  expect(outcomeOf({ table: { rules, seats }, choices: all, between: true }).outcome).toBe("carried")
  const four = new Map([...all].slice(1))
  expect(outcomeOf({ table: { rules, seats }, choices: four, between: true })).toMatchObject({
    outcome: "lost",
    for: 4,
    needed: 5,
  })
})

test("Calgary: the advisory table's co-chairs sit on the council by office, and vote only where the terms say so", () => {
  const seats: SeatAtTable[] = [
    ...seatsOf({ present: 4, regrets: 5 }),
    { id: "co-chair-1", standing: "ex-officio", sector: null, isHeld: true, presence: "present" },
    { id: "co-chair-2", standing: "ex-officio", sector: null, isHeld: true, presence: "present" },
  ]
  expect(quorumOf({ rules: usualRules, seats })).toMatchObject({ met: false, present: 4, of: 9 })
  const voting = { ...usualRules, exOfficioVote: true }
  expect(quorumOf({ rules: voting, seats })).toMatchObject({ met: true, present: 6, of: 11 })
})

test("vacant seats count where the rule is of seats, not where it is of voters", () => {
  const seats = seatsOf({ present: 5, regrets: 4 }, 3)
  expect(quorumOf({ rules: withQuorum({ of: "voters" }), seats })).toMatchObject({ met: true, of: 9 })
  expect(quorumOf({ rules: withQuorum({ of: "seats" }), seats })).toMatchObject({ met: false, of: 12 })
})

/** Rule by attendance by recusal by stand-in, worked out by hand. */
const table: [string, Partial<Rules>, Partial<Record<Presence, number>>, string[], string, string][] = [
  ["five of nine, all for", {}, { present: 5, regrets: 4 }, [], "fffff", "carried"],
  ["five of nine, three against", {}, { present: 5, regrets: 4 }, [], "ffaaa", "lost"],
  ["a tie is lost", {}, { present: 6 }, [], "fffaaa", "lost"],
  ["four of nine cannot decide", {}, { present: 4, regrets: 5 }, [], "ffff", "no-quorum"],
  ["an alternate makes the fifth", {}, { present: 4, alternate: 1, regrets: 4 }, [], "fffff", "carried"],
  [
    "an alternate where none may stand in",
    { standIns: "none" },
    { present: 4, alternate: 1, regrets: 4 },
    [],
    "fffff",
    "no-quorum",
  ],
  [
    "a proxy makes no quorum",
    { standIns: "alternate-or-proxy" },
    { present: 4, proxy: 1, regrets: 4 },
    [],
    "fffff",
    "no-quorum",
  ],
  [
    "a proxy votes",
    { standIns: "alternate-or-proxy" },
    { present: 5, proxy: 2, regrets: 2 },
    [],
    "ffaaaff",
    "carried",
  ],
  ["a proxy where the rules know none", {}, { present: 5, proxy: 2, regrets: 2 }, [], "ffaaaff", "lost"],
  ["one recused of nine: four of eight", {}, { present: 5, regrets: 4 }, ["present0"], "-ffff", "no-quorum"],
  [
    "one recused who still counts for the quorum",
    { conflict: "vote" },
    { present: 5, regrets: 4 },
    ["present0"],
    "-ffff",
    "carried",
  ],
  ["the recused one's vote is not heard", {}, { present: 6, regrets: 3 }, ["present0"], "aaafff", "carried"],
  ["abstentions left out: two of two", {}, { present: 5, regrets: 4 }, [], "ff000", "carried"],
  [
    "abstentions counted: two of five",
    { decision: { ...usualRules.decision, abstentions: "counted" } },
    { present: 5, regrets: 4 },
    [],
    "ff000",
    "lost",
  ],
  [
    "two thirds of the votes cast",
    { decision: { ...usualRules.decision, needed: twoThirds } },
    { present: 6, regrets: 3 },
    [],
    "ffffaa",
    "carried",
  ],
  [
    "two thirds missed by one",
    { decision: { ...usualRules.decision, needed: twoThirds } },
    { present: 6, regrets: 3 },
    [],
    "fffaaa",
    "lost",
  ],
  [
    "more than half of those at the table",
    { decision: { ...usualRules.decision, of: "present" } },
    { present: 6, regrets: 3 },
    [],
    "fff0--",
    "lost",
  ],
  [
    "more than half of all voters",
    { decision: { ...usualRules.decision, of: "voters" } },
    { present: 5, regrets: 4 },
    [],
    "fffff",
    "carried",
  ],
  [
    "more than half of all voters, one against",
    { decision: { ...usualRules.decision, of: "voters" } },
    { present: 5, regrets: 4 },
    [],
    "ffffa",
    "lost",
  ],
  ["nobody said anything", {}, { present: 5, regrets: 4 }, [], "-----", "lost"],
]

test.each(table)("%s", (_, changes, counts, recused, said, expected) => {
  const seats = seatsOf(counts)
  const outcome = outcomeOf({
    table: { rules: { ...usualRules, ...changes }, seats, recused: new Set(recused) },
    choices: choicesOf(seats, said),
  })
  expect(outcome.outcome).toBe(expected)
})

test("by sector: each sector has one voice, that of most of its seats", () => {
  const rules: Rules = { ...usualRules, decision: { ...usualRules.decision, voices: "sectors" } }
  const seats = seatsOf({ present: 6 }).map((seat, place) => ({
    ...seat,
    sector: place < 4 ? "settlement" : place === 4 ? "municipal" : "health",
  }))
  const outcome = outcomeOf({ table: { rules, seats }, choices: choicesOf(seats, "ffffaa") })
  expect(outcome).toMatchObject({ outcome: "lost", for: 1, against: 2, of: 3 })
})

const anyRules = fc.record({
  needed: fc.oneof(
    fc.record({ kind: fc.constant("fixed" as const), count: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant("share" as const), share: fc.constantFrom(half, third, twoThirds) }),
  ),
  of: fc.constantFrom("seats" as const, "voters" as const),
  fallback: fc.constantFrom("none" as const, "whoever-is-present" as const),
  decision: fc.record({
    consensusFirst: fc.boolean(),
    needed: fc.constantFrom(half, third, twoThirds),
    of: fc.constantFrom("cast" as const, "present" as const, "voters" as const),
    abstentions: fc.constantFrom("left-out" as const, "counted" as const),
    voices: fc.constantFrom("seats" as const, "sectors" as const),
  }),
  standIns: fc.constantFrom("none" as const, "alternate" as const, "alternate-or-proxy" as const),
  conflict: fc.constantFrom("vote" as const, "vote-and-quorum" as const),
  exOfficioVote: fc.boolean(),
})

const anySeats = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    standing: fc.constantFrom(
      "voting" as const,
      "non-voting" as const,
      "ex-officio" as const,
      "alternate" as const,
    ),
    sector: fc.constantFrom("settlement", "health", null),
    isHeld: fc.boolean(),
    presence: fc.constantFrom<Presence>("present", "alternate", "proxy", "regrets", "absent"),
    choice: fc.constantFrom<Choice | null>("for", "against", "abstain", null),
    recused: fc.boolean(),
  }),
  { selector: (seat) => seat.id, maxLength: 14 },
)

const anyVote = fc.tuple(anyRules, anySeats, fc.boolean()).map(([chosen, drawn, isSecondMeeting]) => {
  const { needed, of, fallback, ...rest } = chosen
  const rules: Rules = { ...usualRules, ...rest, quorum: { needed, of, fallback } }
  const choices = new Map(drawn.flatMap(({ id, choice }) => (choice ? [[id, choice] as const] : [])))
  const recused = new Set(drawn.filter((seat) => seat.recused).map((seat) => seat.id))
  return { table: { rules, seats: drawn, recused, isSecondMeeting }, choices }
})

test("without its quorum nothing is carried, and what is carried has more for it than against", () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const outcome = outcomeOf(vote)
      expect(outcome.outcome === "no-quorum").toBe(!outcome.quorum.met)
      if (outcome.outcome === "carried") expect(outcome.for).toBeGreaterThan(outcome.against)
    }),
  )
})

test("what a recused, absent or voteless seat sends changes nothing", () => {
  fc.assert(
    fc.property(anyVote, fc.constantFrom<Choice>("for", "against", "abstain"), (vote, choice) => {
      const { seats, recused, rules } = vote.table
      const silent = seats.filter(
        (seat) =>
          recused.has(seat.id) ||
          !seat.isHeld ||
          seat.presence === "absent" ||
          seat.presence === "regrets" ||
          seat.standing === "non-voting" ||
          seat.standing === "alternate" ||
          (seat.standing === "ex-officio" && !rules.exOfficioVote),
      )
      const louder = new Map([...vote.choices, ...silent.map((seat) => [seat.id, choice] as const)])
      expect(outcomeOf({ ...vote, choices: louder })).toEqual(outcomeOf(vote))
    }),
  )
})

test("the order of the seats changes nothing, and one more for it never turns carried into lost", () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const turned = { ...vote, table: { ...vote.table, seats: [...vote.table.seats].toReversed() } }
      expect(outcomeOf(turned)).toEqual(outcomeOf(vote))
      if (outcomeOf(vote).outcome !== "carried") return
      for (const [id, choice] of vote.choices) {
        if (choice === "for") continue
        const kinder = new Map([...vote.choices, [id, "for" as const]])
        expect(outcomeOf({ ...vote, choices: kinder }).outcome).toBe("carried")
      }
    }),
  )
})

/** "ff0a-": for, for, abstains, against, says nothing; seat by seat, the absent ones last. */
function choicesOf(seats: readonly SeatAtTable[], said: string): Map<string, Choice> {
  const letters: Record<string, Choice> = { f: "for", a: "against", "0": "abstain" }
  return new Map(
    [...said].flatMap((letter, place) => {
      const choice = letters[letter]
      return choice ? [[seats[place]!.id, choice] as const] : []
    }),
  )
}
