import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { bodyOf } from "../reads/queries.ts"
import { publicView } from "../reads/public-view.ts"
import type { SeatInPublic } from "../reads/public-view.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.published": { body: string; bodyFr: string; isPublic: string; listed: number; named: number }
  }
}

export type Publication = {
  bodyId: string
  /** The body's version. */
  version: number
  isPublic: boolean
  /** The holdings and representations that the form showed; of no other is anything changed. */
  shown: readonly string[]
  /** The holdings that are listed in public, of those shown. */
  listed: readonly string[]
  /** The representations of people who agreed to be named, of those shown. */
  named: readonly string[]
}

/**
 * Says what the public sees of a body: whether at all, which holders, and which people. It is said of a holder and of a
 * person, never of a seat: whoever comes after them is not seen until somebody says so again.
 */
export async function publishBody(tx: Tx, actor: Actor, published: Publication): Promise<void> {
  access.check(actor, "change", "council")
  const { bodyId, version, isPublic } = published
  const body = await claimBody(tx, { bodyId, version, isPublic })
  const seats = await publicView(tx, { bodyId, on: actor.today, locale: "en" })
  const listed = await setListed(tx, seats, published)
  const named = await setNamed(tx, seats, published)
  await record(tx, actor, {
    kind: "councils.published",
    subject: { kind: "body", id: bodyId },
    details: { ...body, isPublic: isPublic ? "yes" : "no", listed, named },
  })
}

async function claimBody(tx: Tx, claim: Pick<Publication, "bodyId" | "version" | "isPublic">) {
  const { bodyId, version, isPublic } = claim
  const claimed = await tx
    .updateTable("body")
    .set({ isPublic, version: version + 1 })
    .where("id", "=", bodyId)
    .where("version", "=", version)
    .returning(["nameEn as body", "nameFr as bodyFr"])
    .executeTakeFirst()
  if (claimed) return claimed
  throw (await bodyOf(tx, bodyId)) ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
}

/** Whoever comes for themselves is listed when they agreed to be named, and only then. */
async function setListed(tx: Tx, seats: readonly SeatInPublic[], published: Publication): Promise<number> {
  const shown = seats.filter((seat) =>
    published.shown.includes(seat.kind === "organization" ? seat.holdingId : (seat.representationId ?? "")),
  )
  const isListed = (seat: SeatInPublic) =>
    seat.kind === "organization"
      ? published.listed.includes(seat.holdingId)
      : published.named.includes(seat.representationId ?? "")
  for (const wanted of [true, false]) {
    const ids = shown.filter((seat) => isListed(seat) === wanted).map(({ holdingId }) => holdingId)
    if (ids.length > 0)
      await tx.updateTable("seatHolding").set({ isListed: wanted }).where("id", "in", ids).execute()
  }
  return shown.filter(isListed).length
}

async function setNamed(tx: Tx, seats: readonly SeatInPublic[], published: Publication): Promise<number> {
  const shown = seats.flatMap(({ representationId: id }) =>
    id !== null && published.shown.includes(id) ? [id] : [],
  )
  for (const wanted of [true, false]) {
    const ids = shown.filter((id) => published.named.includes(id) === wanted)
    if (ids.length > 0)
      await tx.updateTable("representation").set({ isNamed: wanted }).where("id", "in", ids).execute()
  }
  return shown.filter((id) => published.named.includes(id)).length
}
