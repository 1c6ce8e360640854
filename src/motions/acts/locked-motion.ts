import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { motionOf } from "../reads/motions.ts"
import type { Motion } from "../reads/motions.ts"

/** A motion that nobody else changes, votes on or declares until this act is done. */
export async function lockedMotion(tx: Tx, id: string): Promise<Motion> {
  await tx.selectFrom("motion").select("id").where("id", "=", id).forUpdate().execute()
  return known(tx, id)
}

/** A motion whose vote nobody declares until this act is done; others may vote at the same moment. */
export async function motionHeldOpen(tx: Tx, id: string): Promise<Motion> {
  await tx.selectFrom("motion").select("id").where("id", "=", id).forShare().execute()
  return known(tx, id)
}

async function known(tx: Tx, id: string): Promise<Motion> {
  const motion = await motionOf(tx, id)
  if (!motion) throw new NotFound()
  return motion
}
