import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Province } from "../rules/province.ts"
import "../tables.ts"

/** Where the bound partnership works; null while nobody has said. */
export async function provinceOfBound(tx: Tx): Promise<Province | null> {
  const found = await tx.selectFrom("partnership").select("province").executeTakeFirstOrThrow()
  return found.province
}

export type NetworkMember = {
  id: string
  slug: string
  nameEn: string
  nameFr: string
  province: Province | null
  since: Date
}

/** Who belongs to the bound unit, where it is a network; otherwise nobody. */
export async function networkMembers(tx: Tx): Promise<NetworkMember[]> {
  const { rows } = await sql<NetworkMember>`select * from members_of_bound()`.execute(tx)
  return rows.toSorted((one, other) => one.nameEn.localeCompare(other.nameEn, "en-CA"))
}
