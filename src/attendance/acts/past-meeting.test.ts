import fc from "fast-check"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { adoptedRules, anItem, anOpenMeeting } from "../../../tests/builders/attendance.ts"
import { aBody, aHolder, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import { addSeat, changeBody, changeSeat, endSeat, giveSeat, seatRepresentative } from "#councils"
import { changeOrganization, organizationLeft } from "#organizations"
import { isRefusal } from "#platform/refusals"
import { usualRules } from "#terms"
import type { Rules } from "#terms"
import {
  attendanceList,
  closeMeeting,
  declareConflict,
  markAttendance,
  openingOf,
  quorumNow,
  rollOf,
  tableOf,
} from "../index.ts"

const kinds = [
  "replaces the representative",
  "gives the seat to another organisation",
  "leaves the seat vacant",
  "ends the seat",
  "makes it a seat without a vote",
  "adds a seat",
  "renames the organisation",
  "sees the organisation leave",
  "adopts other rules",
  "renames the body",
] as const

type Change = { kind: (typeof kinds)[number]; seat: number }
type Place = { partnership: TestPartnership; bodyId: string; seats: string[] }

const changes = fc.array(fc.record<Change>({ kind: fc.constantFrom(...kinds), seat: fc.nat({ max: 4 }) }), {
  minLength: 1,
  maxLength: 12,
})
const presences = fc.array(fc.constantFrom("present", "regrets", "absent", "left"), {
  minLength: 5,
  maxLength: 5,
})

test("whatever happens to seats, people, organisations and terms afterwards, a past meeting stays what it was", async () => {
  let changed = 0
  const property = fc.asyncProperty(changes, presences, async (sequence, marks) => {
    const place = await aPlace()
    const { partnership, bodyId, seats } = place
    const meeting = await anOpenMeeting(partnership, { bodyId })
    const item = await anItem(partnership, meeting)
    await partnership.act(async (tx, actor) => {
      for (const [number, seatId] of seats.entries())
        await markAttendance(tx, actor, { meetingId: meeting, seatId, presence: marks[number]! })
      await declareConflict(tx, actor, { agendaItemId: item, seatId: seats[0]! })
      await closeMeeting(tx, actor, meeting)
    })
    const before = await everythingOf(partnership, meeting, item)
    for (const change of sequence) changed += await happens(place, change)
    expect(await everythingOf(partnership, meeting, item)).toEqual(before)
  })
  await fc.assert(property, { numRuns: 12 })
  expect(changed, "the changes were all refused: nothing was shown").toBeGreaterThan(12)
}, 60_000)

async function aPlace(): Promise<Place> {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  const seats: string[] = []
  for (let made = 0; made < 5; made++)
    seats.push((await aSeat(partnership, { bodyId, heldBy: "settlement" })).id)
  return { partnership, bodyId, seats }
}

async function everythingOf({ read }: TestPartnership, meeting: string, item: string) {
  return read(async (tx) => ({
    opening: await openingOf(tx, meeting),
    roll: await rollOf(tx, meeting),
    table: await tableOf(tx, meeting, null),
    tableOfItem: await tableOf(tx, meeting, item),
    quorum: await quorumNow(tx, meeting),
    quorumOfItem: await quorumNow(tx, meeting, item),
    list: await attendanceList(tx, meeting),
  }))
}

/** @returns 1 when it happened, 0 when the council's own rules refused it */
async function happens(place: Place, { kind, seat }: Change): Promise<number> {
  try {
    await afterwards[kind](place, await seatNow(place, place.seats[seat]!))
    return 1
  } catch (thrown) {
    if (isRefusal(thrown)) return 0
    throw thrown
  }
}

type SeatNow = Awaited<ReturnType<typeof seatNow>>

const afterwards: Record<Change["kind"], (place: Place, seat: SeatNow) => Promise<unknown>> = {
  "replaces the representative": async ({ partnership }, { id: seatId, version, organizationId }) => {
    const contactId = await aRepresentative(partnership, organizationId)
    const from = partnership.coordinator.today
    return partnership.act((tx, actor) => seatRepresentative(tx, actor, { seatId, version, contactId, from }))
  },
  "gives the seat to another organisation": async ({ partnership }, { id, version }) => {
    const organizationId = await aHolder(partnership, "health")
    const from = partnership.coordinator.today
    return partnership.act((tx, actor) => giveSeat(tx, actor, { id, version, organizationId, from }))
  },
  "leaves the seat vacant": ({ partnership }, { id, version }) =>
    partnership.act((tx, actor) =>
      giveSeat(tx, actor, { id, version, organizationId: null, from: actor.today }),
    ),
  "ends the seat": ({ partnership }, { id, version }) =>
    partnership.act((tx, actor) => endSeat(tx, actor, { id, version, endsOn: "2026-11-21" })),
  "makes it a seat without a vote": ({ partnership }, { id, version }) =>
    partnership.act((tx, actor) =>
      changeSeat(tx, actor, { id, version, standing: "non-voting", sector: "health", endsOn: null }),
    ),
  "adds a seat": async ({ partnership, bodyId }) => {
    const organizationId = await aHolder(partnership)
    const seat = { bodyId, standing: "voting", organizationId, startsOn: "2024-01-01" } as const
    return partnership.act((tx, actor) => addSeat(tx, actor, seat))
  },
  "renames the organisation": ({ partnership }, { organizationId: id, organizationVersion: version }) => {
    const name = `Renamed ${crypto.randomUUID()}`
    const renamed = { id, version, nameEn: name, nameFr: name, sector: "faith" } as const
    return partnership.act((tx, actor) => changeOrganization(tx, actor, renamed))
  },
  "sees the organisation leave": ({ partnership }, { organizationId: id, organizationVersion: version }) =>
    partnership.act((tx, actor) => organizationLeft(tx, actor, { id, version })),
  "adopts other rules": ({ partnership, bodyId }) => {
    const needed = { kind: "fixed", count: 1 } as const
    const rules: Rules = { ...usualRules, exOfficioVote: true, quorum: { ...usualRules.quorum, needed } }
    return adoptedRules(partnership, { bodyId, rules, on: "2024-02-01" })
  },
  "renames the body": ({ partnership, bodyId: id }, { bodyVersion: version }) => {
    const named = { nameEn: "Renamed", nameFr: "Renommée", startsOn: "2024-01-01", endsOn: null }
    const body = { id, version, kind: "council", parentId: null, ...named } as const
    return partnership.act((tx, actor) => changeBody(tx, actor, body))
  },
}

function seatNow({ partnership }: Place, id: string) {
  return partnership.read((tx) =>
    tx
      .selectFrom("seat")
      .innerJoin("body", (join) =>
        join.onRef("body.partnershipId", "=", "seat.partnershipId").onRef("body.id", "=", "seat.bodyId"),
      )
      .innerJoin("seatHolding as holding", (join) =>
        join
          .onRef("holding.partnershipId", "=", "seat.partnershipId")
          .onRef("holding.seatId", "=", "seat.id"),
      )
      .innerJoin("organization", (join) =>
        join
          .onRef("organization.partnershipId", "=", "holding.partnershipId")
          .onRef("organization.id", "=", "holding.organizationId"),
      )
      .select(["seat.id", "seat.version", "body.version as bodyVersion"])
      .select(["organization.id as organizationId", "organization.version as organizationVersion"])
      .where("seat.id", "=", id)
      .orderBy("holding.startsOn", "desc")
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
}
