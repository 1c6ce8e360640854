import fc from "fast-check"
import { addSeat, changeBody, changeSeat, endSeat, giveSeat, seatRepresentative } from "#councils"
import { changeOrganization, organizationLeft } from "#organizations"
import { isRefusal } from "#platform/refusals"
import { adoptTerms, draftTerms, termsOf, usualRules, writeSection } from "#terms"
import type { Rules } from "#terms"
import type { TestPartnership } from "../builders.ts"
import { adoptedRules } from "./attendance.ts"
import { aHolder, aRepresentative } from "./councils.ts"

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
  "amends the terms",
  "renames the body",
] as const

export type Change = { kind: (typeof kinds)[number]; seat: number }
/** A body and five of its seats. */
export type Place = { partnership: TestPartnership; bodyId: string; seats: string[] }

/** What may happen to a council after a meeting, in any order. */
export const changes = fc.array(
  fc.record<Change>({ kind: fc.constantFrom(...kinds), seat: fc.nat({ max: 4 }) }),
  {
    minLength: 4,
    maxLength: 12,
  },
)
/** Lets one of them happen. @returns 1 when it did, 0 when the council's own rules refused it */
export async function happens(place: Place, { kind, seat }: Change): Promise<number> {
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
  "amends the terms": async ({ partnership, bodyId }) => {
    const waiting = (await partnership.read((tx) => termsOf(tx, bodyId))).find((one) => !one.adoptedOn)
    const { act } = partnership
    const id = waiting?.id ?? (await act((tx, actor) => draftTerms(tx, actor, bodyId)))
    const { version, sections } = (await partnership.read((tx) => termsOf(tx, bodyId)))[0]!
    const was = sections.find(({ key }) => key === "quorum")!
    const section = { ...was, textEn: `Two suffice (${crypto.randomUUID()})` }
    await act((tx, actor) => writeSection(tx, actor, { id, version, section, was }))
    const adoption = { adoptedOn: "2024-03-01", inForceFrom: "2024-03-01", noteEn: "", noteFr: "" }
    return act((tx, actor) => adoptTerms(tx, actor, { id, how: "meeting", ...adoption }))
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
