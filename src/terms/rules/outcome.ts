import { quorumOf } from "./quorum.ts"
import type { Quorum, Table } from "./quorum.ts"
import { reaching } from "./rules.ts"
import type { DecisionRule, Rules } from "./rules.ts"
import { canVote, hasVote, isAtTable } from "./seat-at-table.ts"
import type { SeatAtTable } from "./seat-at-table.ts"

export type Choice = "for" | "against" | "abstain"

export type Outcome = {
  outcome: "carried" | "lost" | "no-quorum"
  /** Voices: seats, or sectors where the rule counts sectors. */
  for: number
  against: number
  abstained: number
  /** How many voices for it are needed, and of how many. */
  needed: number
  of: number
  quorum: Quorum
}

export type Votes = {
  table: Table
  /** By seat. What a recused, absent or voteless seat sent is not counted. */
  choices: ReadonlyMap<string, Choice>
  /** In a vote between meetings whoever answered was at the table, and nobody else. */
  between?: boolean
}

/** What the body decided, by its own rule: nobody has to work it out at the table. A tie is lost. */
export function outcomeOf({ table, choices, between = false }: Votes): Outcome {
  const rules = between ? rulesBetween(table.rules) : table.rules
  const seats = between ? table.seats.map((seat) => answering(seat, choices)) : table.seats
  const recused = table.recused ?? new Set<string>()
  const quorum = quorumOf({ ...table, rules, seats })
  const mayDecide = seats.filter((seat) => hasVote(rules, seat) && seat.isHeld && !recused.has(seat.id))
  const voting = mayDecide.filter((seat) => canVote(rules, seat))
  const voices = voicesOf(rules.decision, voting, choices)
  const count = (choice: Choice) => voices.filter((voice) => voice === choice).length
  const cast = { for: count("for"), against: count("against"), abstained: count("abstain") }
  const of = wholeOf(rules, mayDecide, cast)
  const needed = Math.max(1, reaching(rules.decision.needed, of))
  const carried = cast.for >= needed && cast.for > cast.against
  return { outcome: quorum.met ? (carried ? "carried" : "lost") : "no-quorum", ...cast, needed, of, quorum }
}

/** Where everybody has to agree between meetings, that is the whole rule. */
function rulesBetween(rules: Rules): Rules {
  if (rules.betweenMeetings === "not-allowed" || rules.betweenMeetings.needed === "same") return rules
  const everybody = { numerator: 1, denominator: 1, strictly: false }
  return { ...rules, decision: { ...rules.decision, needed: everybody, of: "voters" } }
}

function answering(seat: SeatAtTable, choices: ReadonlyMap<string, Choice>): SeatAtTable {
  return { ...seat, presence: choices.has(seat.id) ? "present" : "absent" }
}

function wholeOf(
  rules: Rules,
  mayDecide: readonly SeatAtTable[],
  cast: { for: number; against: number; abstained: number },
): number {
  const { of, abstentions, voices } = rules.decision
  if (of === "cast") return cast.for + cast.against + (abstentions === "counted" ? cast.abstained : 0)
  const counted =
    of === "voters" ? mayDecide : mayDecide.filter((seat) => isAtTable(rules, seat) || canVote(rules, seat))
  return voices === "seats" ? counted.length : new Set(counted.map(sectorOf)).size
}

/** One choice a voice. A seat that said nothing has none; a sector speaks as most of its seats do, else abstains. */
function voicesOf(
  { voices }: DecisionRule,
  voting: readonly SeatAtTable[],
  choices: ReadonlyMap<string, Choice>,
): Choice[] {
  const said = voting.filter((seat) => choices.has(seat.id))
  if (voices === "seats") return said.map((seat) => choices.get(seat.id)!)
  return [...Map.groupBy(said, sectorOf).values()].map((seats) => {
    const balance = seats.reduce((sum, seat) => sum + weightOf(choices.get(seat.id)!), 0)
    return balance > 0 ? "for" : balance < 0 ? "against" : "abstain"
  })
}

function weightOf(choice: Choice): number {
  return choice === "for" ? 1 : choice === "against" ? -1 : 0
}

/** A seat of no sector speaks for itself. */
function sectorOf(seat: SeatAtTable): string {
  return seat.sector ?? `seat ${seat.id}`
}
