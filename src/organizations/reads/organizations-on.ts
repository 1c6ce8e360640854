import { sql } from "kysely"
import type { Tx } from "#platform/database"
import "../tables.ts"

export type MemberOrganization = { id: string; nameEn: string; nameFr: string; sector: string | null }

/** Organisations that belonged to the partnership on a day: not those that had left, also not those of before. */
export function organizationsOn(tx: Tx, on: string): Promise<MemberOrganization[]> {
  return tx
    .selectFrom("organization")
    .select(["id", "nameEn", "nameFr", "sector"])
    .where((row) => row.or([row("leftOn", "is", null), row("leftOn", ">", on)]))
    .orderBy(sql`name_en collate "en-CA-x-icu"`)
    .orderBy("id")
    .execute()
}
