import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import "../tables.ts"

/**
 * Takes the turn to change a seat, its holder or its representative, from the version somebody read; until the act
 * commits, nobody else can. @returns the seat and the names of its body.
 */
export async function claimSeat(tx: Tx, read: { id: string; version: number }) {
  const claimed = await tx
    .updateTable("seat")
    .set({ version: read.version + 1 })
    .where("id", "=", read.id)
    .where("version", "=", read.version)
    .returning(["id", "bodyId", "startsOn", "endsOn"])
    .executeTakeFirst()
  if (!claimed) throw await whyNot(tx, read.id)
  const { bodyId, ...seat } = claimed
  const body = await tx
    .selectFrom("body")
    .select(["nameEn as body", "nameFr as bodyFr"])
    .where("id", "=", bodyId)
    .executeTakeFirstOrThrow()
  return { ...seat, body }
}

async function whyNot(tx: Tx, id: string) {
  const there = await tx.selectFrom("seat").select("id").where("id", "=", id).executeTakeFirst()
  return there ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
}
