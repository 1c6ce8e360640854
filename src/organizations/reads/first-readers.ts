import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import "../tables.ts"

/** Somebody who can be written to. */
export type Reader = { id: string; name: string; email: string; locale: Locale }

/**
 * Who at each organisation is written to first: of those still there with an address, the contact known longest; a
 * community member themselves. Where nobody has an address, there is none.
 */
export async function firstReaders(
  tx: Tx,
  organizationIds?: readonly string[],
): Promise<Map<string, Reader>> {
  if (organizationIds?.length === 0) return new Map()
  let query = readers(tx).distinctOn("organizationId").orderBy("organizationId")
  if (organizationIds) query = query.where("organizationId", "in", organizationIds)
  const found = await query.orderBy("since").orderBy("id").execute()
  return new Map(
    found.map(({ organizationId, ...row }) => [organizationId, { ...row, email: row.email ?? "" }]),
  )
}

/** The same of one organisation; whoever goes by the name comes before the one known longest. */
export async function firstReader(tx: Tx, organizationId: string, name = ""): Promise<Reader | undefined> {
  const found = await readers(tx)
    .where("organizationId", "=", organizationId)
    .orderBy(sql`lower(name) = lower(${name}) desc`)
    .orderBy("since")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst()
  if (!found) return undefined
  const { organizationId: _at, ...reader } = found
  return { ...reader, email: reader.email ?? "" }
}

function readers(tx: Tx) {
  return tx
    .selectFrom("contact")
    .select(["organizationId", "id", "name", "email", "locale"])
    .where("leftAt", "is", null)
    .where("email", "<>", "")
}
