import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { claimSeat } from "./claim-seat.ts"
import { inForce, isInForce } from "../rules/in-force.ts"
import { mustFallWithin } from "./must-be-in-order.ts"
import { stopRepresentation } from "./stop-turns.ts"
import { dayBefore } from "../rules/succession.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.representative-named": {
      body: string
      bodyFr: string
      organization: string
      organizationFr: string
      contactId: string
    }
  }
}

export type NewRepresentative = {
  seatId: string
  /** The seat's version. */
  version: number
  /** A contact of the organisation that holds the seat on that day. */
  contactId: string
  from: string
}

/**
 * Names who sits in a seat for its organisation from a day. The former representative's time ends the day before and
 * stays theirs; the seat stays the organisation's.
 */
export async function seatRepresentative(tx: Tx, actor: Actor, named: NewRepresentative): Promise<void> {
  access.check(actor, "change", "council")
  const { seatId, version, contactId, from } = named
  const seat = await claimSeat(tx, { id: seatId, version })
  mustFallWithin(seat, { field: "from", on: from })
  const holder = await holderOn(tx, seatId, from)
  await mustSpeakFor(tx, { contactId, organizationId: holder.organizationId })
  await mustNotSitAlready(tx, named)
  const stopped = await stopRepresentation(tx, { seatId, lastDay: dayBefore(from), today: actor.today })
  if (stopped === "began-later")
    throw new Invalid([{ field: "from", reason: words.message("someone-began-later") }])
  await tx
    .insertInto("representation")
    .values({ partnershipId: actor.partnershipId, seatId, contactId, startsOn: from })
    .execute()
  const { organization, organizationFr } = holder
  await record(tx, actor, {
    kind: "councils.representative-named",
    subject: { kind: "seat", id: seatId },
    details: { ...seat.body, organization, organizationFr, contactId },
  })
}

async function holderOn(tx: Tx, seatId: string, day: string) {
  const holdings = await tx
    .selectFrom("seatHolding as holding")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "holding.partnershipId")
        .onRef("organization.id", "=", "holding.organizationId"),
    )
    .select([
      "holding.organizationId",
      "holding.startsOn",
      "holding.endsOn",
      "organization.nameEn as organization",
      "organization.nameFr as organizationFr",
    ])
    .where("holding.seatId", "=", seatId)
    .execute()
  const holder = holdings.find((holding) => isInForce(holding, day))
  if (!holder) throw new Invalid([{ field: "from", reason: words.message("vacant-then") }])
  return holder
}

async function mustSpeakFor(
  tx: Tx,
  { contactId, organizationId }: { contactId: string; organizationId: string },
) {
  const contact = await tx
    .selectFrom("contact")
    .select(["organizationId", "leftAt"])
    .where("id", "=", contactId)
    .executeTakeFirst()
  if (!contact) throw new NotFound()
  if (contact.organizationId !== organizationId)
    throw new Invalid([{ field: "contactId", reason: words.message("contact-elsewhere") }])
  if (contact.leftAt !== null)
    throw new Invalid([{ field: "contactId", reason: words.message("contact-left") }])
}

async function mustNotSitAlready(tx: Tx, { seatId, contactId, from }: NewRepresentative): Promise<void> {
  const turns = await tx
    .selectFrom("representation")
    .select(["startsOn", "endsOn"])
    .where("seatId", "=", seatId)
    .where("contactId", "=", contactId)
    .execute()
  if (inForce(turns, from).length > 0)
    throw new Invalid([{ field: "contactId", reason: words.message("already-sits") }])
}
