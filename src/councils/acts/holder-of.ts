import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"

export type Holder = Awaited<ReturnType<typeof holderOf>>

/** The member that is to hold a seat from a day: one of this partnership, that has not left it by then. */
export async function holderOf(tx: Tx, organizationId: string, from: string) {
  const holder = await tx
    .selectFrom("organization")
    .select(["id", "kind", "nameEn as organization", "nameFr as organizationFr"])
    .where("id", "=", organizationId)
    .where((row) => row.or([row("leftOn", "is", null), row("leftOn", ">", from)]))
    .executeTakeFirst()
  if (!holder) throw new NotFound()
  return holder
}
