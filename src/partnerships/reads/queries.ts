import { sql } from "kysely"
import type { Database, Tx } from "#platform/database"
import "../tables.ts"

/** Bounds a look-up that must happen before a partnership is bound: the partnership at an address. */
export async function partnershipAt(database: Database, slug: string) {
  const found = await database.outside((tx) =>
    sql<{ id: string }>`select id from partnership_at(${slug})`.execute(tx),
  )
  const id = found.rows[0]?.id
  return id ? database.read(id, (tx) => partnership(tx)) : null
}

/** The partnership bound to this transaction. */
export function partnership(tx: Tx) {
  return tx
    .selectFrom("partnership")
    .select(["id", "slug", "nameEn", "nameFr", "kind", "standing", "timeZone"])
    .executeTakeFirstOrThrow()
}

export type OwnPartnership = {
  id: string
  slug: string
  nameEn: string
  nameFr: string
  kind: string
  role: string
}

export async function partnershipsOf(database: Database, personId: string): Promise<OwnPartnership[]> {
  const found = await database.outside((tx) =>
    sql<OwnPartnership>`select * from partnerships_of(${personId})`.execute(tx),
  )
  return found.rows
}
