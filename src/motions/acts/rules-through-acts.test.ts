import fc from "fast-check"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { adoptedRules } from "../../../tests/builders/attendance.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { aBallot, aMotion } from "../../../tests/builders/motions.ts"
import { declareConflict, markAttendance, openMeeting } from "#attendance"
import { addAgendaItem, scheduleMeeting } from "#meetings"
import { outcomeOf, usualRules, votersOf } from "#terms"
import type { Choice, Rules, Table } from "#terms"
import { ballotOf, declareBallot, enterVote, noteVotes } from "../index.ts"

const share = (numerator: number, denominator: number, strictly: boolean) => ({
  numerator,
  denominator,
  strictly,
})
const shares = fc.constantFrom(share(1, 2, true), share(1, 3, false), share(2, 3, false))

const anyRules = fc.record({
  quorum: fc.record({
    needed: fc.oneof(
      fc.record({ kind: fc.constant("fixed" as const), count: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant("share" as const), share: shares }),
    ),
    of: fc.constantFrom("seats" as const, "voters" as const),
    fallback: fc.constant("none" as const),
  }),
  decision: fc.record({
    consensusFirst: fc.boolean(),
    needed: shares,
    of: fc.constantFrom("cast" as const, "present" as const, "voters" as const),
    abstentions: fc.constantFrom("left-out" as const, "counted" as const),
    voices: fc.constantFrom("seats" as const, "sectors" as const),
  }),
  standIns: fc.constantFrom("none" as const, "alternate" as const, "alternate-or-proxy" as const),
  conflict: fc.constantFrom("vote" as const, "vote-and-quorum" as const),
  exOfficioVote: fc.boolean(),
  betweenMeetings: fc.constantFrom(
    { needed: "same" as const, openDays: 5 },
    { needed: "everybody" as const, openDays: 5 },
  ),
})

const anySeat = fc.record({
  standing: fc.constantFrom(
    "voting" as const,
    "voting" as const,
    "voting" as const,
    "non-voting" as const,
    "ex-officio" as const,
    "alternate" as const,
  ),
  sector: fc.constantFrom("settlement" as const, "health" as const),
  isHeld: fc.constantFrom(true, true, true, false),
  presence: fc.constantFrom(
    "present" as const,
    "present" as const,
    "alternate" as const,
    "proxy" as const,
    "regrets" as const,
  ),
  choice: fc.constantFrom<Choice | null>("for", "for", "against", "abstain", null),
  isRecused: fc.constantFrom(false, false, false, true),
})

type Drawn = typeof anySeat extends fc.Arbitrary<infer Seat> ? Seat : never

const anyCase = fc.record({
  rules: anyRules.map((some): Rules => ({ ...usualRules, ...some })),
  seats: fc.array(anySeat, { minLength: 3, maxLength: 7 }),
})

/** What could not be marked in the room: nobody sits in a vacant seat, and a proxy is in the hand of somebody there. */
function marked(rules: Rules, seats: readonly Drawn[]): Drawn[] {
  const isThere = ({ isHeld, presence }: Drawn) =>
    isHeld && (presence === "present" || presence === "alternate")
  const hasHolder = seats.some(isThere) && rules.standIns === "alternate-or-proxy"
  return seats.map((seat) => {
    const isRecused = seat.isHeld && seat.isRecused
    if (!seat.isHeld) return { ...seat, isRecused, presence: "regrets" }
    return {
      ...seat,
      isRecused,
      presence: seat.presence === "proxy" && !hasHolder ? "regrets" : seat.presence,
    }
  })
}

async function aBodyOf(rules: Rules, drawn: readonly Drawn[]) {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  await adoptedRules(partnership, { bodyId, rules, on: "2024-02-01" })
  const ids: string[] = []
  for (const { standing, sector, isHeld } of drawn)
    ids.push(
      (await aSeat(partnership, { bodyId, standing, sector, ...(isHeld ? { heldBy: sector } : {}) })).id,
    )
  return { partnership, bodyId, ids }
}

/** The vote as it was drawn, for the rule alone: nothing of it is read from the database. */
function asDrawn(rules: Rules, drawn: readonly Drawn[], ids: readonly string[]) {
  const table: Table = {
    rules,
    seats: drawn.map(({ standing, sector, isHeld, presence }, place) => ({
      id: ids[place]!,
      standing,
      sector,
      isHeld,
      presence: isHeld ? presence : ("absent" as const),
    })),
    recused: new Set(ids.filter((_, place) => drawn[place]!.isRecused)),
  }
  const choices = new Map(
    drawn.flatMap(({ choice }, place) => (choice ? [[ids[place]!, choice] as const] : [])),
  )
  return { table, choices }
}

/** Each result there was, so that a test that only ever saw one of them fails. */
const seen = { room: new Set<string>(), link: new Set<string>() }

test("in the room, what is declared is what the rule alone makes of the rules, the table and the votes", async () => {
  const property = fc.asyncProperty(anyCase, async ({ rules, seats }) => {
    const drawn = marked(rules, seats)
    const { partnership, bodyId, ids } = await aBodyOf(rules, drawn)
    const place = await partnership.act(async (tx, actor) => {
      const named = { nameEn: "Council", nameFr: "Conseil", startsAt: "17:00", minutes: 60 }
      const meetingId = await scheduleMeeting(tx, actor, { bodyId, ...named, heldOn: actor.today })
      await openMeeting(tx, actor, meetingId)
      const titles = { titleEn: "Bus", titleFr: "Autobus" }
      const agendaItemId = await addAgendaItem(tx, actor, { meetingId, kind: "approval", ...titles })
      const there = drawn.findIndex(
        ({ isHeld, presence }) => isHeld && ["present", "alternate"].includes(presence),
      )
      for (const late of [false, true])
        for (const [at, { isHeld, presence }] of drawn.entries())
          if (isHeld && (presence === "proxy") === late)
            await markAttendance(tx, actor, {
              meetingId,
              seatId: ids[at]!,
              presence,
              name: "Sitting",
              proxySeatId: presence === "proxy" ? ids[there]! : null,
            })
      for (const [at, { isRecused }] of drawn.entries())
        if (isRecused) await declareConflict(tx, actor, { agendaItemId, seatId: ids[at]! })
      return { meetingId, agendaItemId }
    })
    const vote = asDrawn(rules, drawn, ids)
    const motionId = await aMotion(partnership, place)
    const ballotId = await aBallot(partnership, motionId, { method: "roll-call" })
    const voters = new Set(votersOf(vote.table).map(({ id }) => id))
    const declared = await partnership.act(async (tx, actor) => {
      const votes = [...vote.choices]
        .filter(([seatId]) => voters.has(seatId))
        .map(([seatId, choice]) => ({ seatId, choice, was: null }))
      await noteVotes(tx, actor, { motionId, ballotId, votes })
      return declareBallot(tx, actor, { motionId, ballotId })
    })
    expect(declared).toEqual(outcomeOf(vote))
    const kept = (await partnership.read((tx) => ballotOf(tx, ballotId)))!.result!
    const { outcome, for: votesFor, against, abstained, needed, of } = declared
    expect(kept).toMatchObject({ outcome, for: votesFor, against, abstained, needed, of })
    seen.room.add(outcome)
  })
  await fc.assert(property, { numRuns: 24 })
  expect(seen.room.size, "only one kind of result was ever declared").toBeGreaterThan(1)
}, 120_000)

test("by link between meetings too", async () => {
  const property = fc.asyncProperty(anyCase, async ({ rules, seats }) => {
    const drawn = seats.map((seat) => ({ ...seat, isRecused: false, presence: "regrets" as const }))
    const { partnership, bodyId, ids } = await aBodyOf(rules, drawn)
    const vote = asDrawn(rules, drawn, ids)
    const motionId = await aMotion(partnership, { bodyId })
    const ballotId = await aBallot(partnership, motionId, { method: "link" })
    const hasVote = (place: number) => {
      const { standing, isHeld } = drawn[place]!
      return isHeld && (standing === "voting" || (standing === "ex-officio" && rules.exOfficioVote))
    }
    for (const [place, seatId] of ids.entries()) {
      const choice = vote.choices.get(seatId)
      if (!choice || !hasVote(place)) continue
      const told = { motionId, ballotId, seatId, choice, told: "By telephone" }
      await partnership.act((tx, actor) => enterVote(tx, actor, told))
    }
    const late = { ...partnership.coordinator, at: new Date("2026-12-01T06:00:00Z"), today: "2026-12-01" }
    const declared = await partnership.act((tx) => declareBallot(tx, late, { motionId, ballotId }))
    expect(declared).toEqual(outcomeOf({ ...vote, between: true }))
    seen.link.add(declared.outcome)
  })
  await fc.assert(property, { numRuns: 12 })
  expect(seen.link.size, "only one kind of result was ever declared").toBeGreaterThan(1)
}, 120_000)
