import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { aliasesAmong } from "#organizations"
import { classificationOfMember } from "../rules/classification.ts"
import { inOrder } from "../rules/in-order.ts"
import type { Held, HeldRow } from "../rules/row.ts"
import { broughtDecisions } from "./brought-decisions.ts"
import { heldDecisions } from "./held-decisions.ts"
import "../tables.ts"

/** Everything a partnership has that can be exchanged, in one order. A handful of statements, however much there is. */
export async function heldBy(tx: Tx, timeZone: string): Promise<Held> {
  const day = (moment: Date | null) => moment && dayOf(moment, timeZone)
  const [decisions, brought] = [await heldDecisions(tx), await broughtDecisions(tx)]
  const posts = await heldPosts(tx)
  return {
    organizations: inOrder(
      [...(await heldMembers(tx)), ...(await heldBodies(tx))],
      ["classification", "name"],
    ),
    persons: inOrder(await heldPersons(tx, day), ["name", "organization_id"]),
    posts: inOrder(posts, ["organization_id", "start_date", "role"]),
    memberships: inOrder(await heldMemberships(tx), ["post_id", "start_date", "person_id"]),
    motions: inOrder([...decisions.motions, ...brought.motions], ["date"]),
    vote_events: inOrder([...decisions.voteEvents, ...brought.voteEvents], ["start_date"]),
    brought: new Set([...brought.motions, ...brought.voteEvents].map(({ id }) => id)),
  }
}

async function heldMembers(tx: Tx): Promise<HeldRow[]> {
  const names = new Map<string, string[]>()
  const known = await tx
    .selectFrom("organizationName")
    .select(["organizationId", "name"])
    .orderBy("nameKey")
    .execute()
  for (const { organizationId, name } of known)
    names.set(organizationId, [...(names.get(organizationId) ?? []), name])
  const found = await tx
    .selectFrom("organization")
    .select(["id", "kind", "nameEn", "nameFr", "acronym", "sector", "sectorAsWritten", "locale", "website"])
    .select("leftOn")
    .execute()
  return found.map((member) => ({
    id: member.id,
    name: member.nameEn,
    name_fr: member.nameFr,
    acronym: member.acronym,
    classification: classificationOfMember(member.kind),
    parent_id: null,
    founding_date: null,
    dissolution_date: null,
    left_on: member.leftOn,
    sector: member.sector,
    sector_as_written: member.sectorAsWritten,
    language: member.locale,
    website: member.website,
    other_names: aliasesAmong(names.get(member.id) ?? [], member).join("\n") || null,
  }))
}

async function heldBodies(tx: Tx): Promise<HeldRow[]> {
  const found = await tx
    .selectFrom("body")
    .select(["id", "parentId", "kind", "nameEn", "nameFr", "startsOn", "endsOn"])
    .execute()
  return found.map((body) => ({
    id: body.id,
    name: body.nameEn,
    name_fr: body.nameFr,
    acronym: null,
    classification: body.kind,
    parent_id: body.parentId,
    founding_date: body.startsOn,
    dissolution_date: body.endsOn,
    left_on: null,
    sector: null,
    sector_as_written: null,
    language: null,
    website: null,
    other_names: null,
  }))
}

async function heldPersons(tx: Tx, day: (moment: Date | null) => string | null): Promise<HeldRow[]> {
  const found = await tx
    .selectFrom("contact")
    .select(["id", "organizationId", "name", "email", "locale", "jobTitle", "phone", "since", "leftAt"])
    .execute()
  return found.map((contact) => ({
    id: contact.id,
    name: contact.name,
    organization_id: contact.organizationId,
    job_title: contact.jobTitle,
    language: contact.locale,
    start_date: day(contact.since),
    end_date: day(contact.leftAt),
    email: contact.email,
    phone: contact.phone,
  }))
}

async function heldPosts(tx: Tx): Promise<HeldRow[]> {
  const found = await tx
    .selectFrom("seat")
    .select(["id", "bodyId", "standing", "sector", "startsOn", "endsOn"])
    .execute()
  return found.map((seat) => ({
    id: seat.id,
    organization_id: seat.bodyId,
    role: seat.standing,
    sector: seat.sector,
    start_date: seat.startsOn,
    end_date: seat.endsOn,
  }))
}

/** That an organisation holds a seat, and who sits in it, each from when to when. */
async function heldMemberships(tx: Tx): Promise<HeldRow[]> {
  const holdings = await tx
    .selectFrom("seatHolding as turn")
    .innerJoin("seat", (join) =>
      join.onRef("seat.partnershipId", "=", "turn.partnershipId").onRef("seat.id", "=", "turn.seatId"),
    )
    .select(["turn.id", "turn.seatId", "seat.bodyId", "turn.organizationId", "turn.startsOn", "turn.endsOn"])
    .execute()
  const representations = await tx
    .selectFrom("representation as turn")
    .innerJoin("seat", (join) =>
      join.onRef("seat.partnershipId", "=", "turn.partnershipId").onRef("seat.id", "=", "turn.seatId"),
    )
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "turn.partnershipId")
        .onRef("contact.id", "=", "turn.contactId"),
    )
    .select(["turn.id", "turn.seatId", "seat.bodyId", "contact.organizationId", "turn.contactId"])
    .select(["turn.startsOn", "turn.endsOn"])
    .execute()
  const rowOf = (turn: (typeof holdings)[number], personId: string | null): HeldRow => ({
    id: turn.id,
    post_id: turn.seatId,
    organization_id: turn.bodyId,
    on_behalf_of_id: turn.organizationId,
    person_id: personId,
    start_date: turn.startsOn,
    end_date: turn.endsOn,
  })
  return [
    ...holdings.map((turn) => rowOf(turn, null)),
    ...representations.map((turn) => rowOf(turn, turn.contactId)),
  ]
}
