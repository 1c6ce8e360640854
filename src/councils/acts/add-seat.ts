import { randomUUID } from "node:crypto"
import type { Sector } from "#organizations"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { holderOf } from "./holder-of.ts"
import { mustEndAfterStart } from "./must-be-in-order.ts"
import type { Standing } from "../rules/standing.ts"
import { sitsForThemselves } from "./sits-for-themselves.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.seat-added": { body: string; bodyFr: string }
  }
}

export type NewSeat = {
  bodyId: string
  standing: Standing
  /** The sector the seat is kept for; its holder's own sector counts otherwise. */
  sector?: Sector | null
  /** Who holds it from its first day; vacant without. */
  organizationId?: string | null
  startsOn: string
  /** The last day of its term of office, where one is set. */
  endsOn?: string | null
}

/** @returns the id. The seat begins at version 1. */
export async function addSeat(tx: Tx, actor: Actor, added: NewSeat): Promise<string> {
  access.check(actor, "change", "council")
  const { bodyId, organizationId = null, startsOn, endsOn = null, ...seat } = added
  mustEndAfterStart({ startsOn, endsOn })
  const body = await bodyThatGoesOn(tx, bodyId, startsOn)
  const id = randomUUID()
  const partnershipId = actor.partnershipId
  await tx
    .insertInto("seat")
    .values({ partnershipId, id, bodyId, startsOn, endsOn, ...seat })
    .execute()
  if (organizationId !== null) {
    const holder = await holderOf(tx, organizationId, startsOn)
    await tx
      .insertInto("seatHolding")
      .values({ partnershipId, seatId: id, organizationId, startsOn })
      .execute()
    await sitsForThemselves(tx, actor, { seatId: id, holder, from: startsOn })
  }
  await record(tx, actor, { kind: "councils.seat-added", subject: { kind: "seat", id }, details: body })
  return id
}

async function bodyThatGoesOn(tx: Tx, bodyId: string, startsOn: string) {
  const body = await tx
    .selectFrom("body")
    .select(["nameEn as body", "nameFr as bodyFr", "endsOn"])
    .where("id", "=", bodyId)
    .executeTakeFirst()
  if (!body) throw new NotFound()
  const { endsOn, ...names } = body
  if (endsOn !== null && endsOn < startsOn)
    throw new Invalid([{ field: "startsOn", reason: words.message("body-ended-before") }])
  return names
}
