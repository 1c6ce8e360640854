import { seatOf } from "#councils"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "handover.noted": Record<string, never>
  }
}

/** Writes down what whoever comes after should know, in a seat or (null) in the secretariat. */
export async function noteForSuccessor(
  tx: Tx,
  actor: Actor,
  { seatId, text }: { seatId: string | null; text: string },
): Promise<void> {
  access.check(actor, "change", "handover")
  if (seatId !== null && !(await seatOf(tx, seatId))) throw new NotFound()
  const writtenBy = actor.kind === "person" ? actor.id : null
  await tx
    .insertInto("handoverNote")
    .values({ partnershipId: actor.partnershipId, seatId, text, writtenBy, at: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "handover.noted",
    ...(seatId === null ? {} : { subject: { kind: "seat", id: seatId } }),
    details: {},
  })
}
