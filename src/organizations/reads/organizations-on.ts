import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { MemberKind } from "../rules/member-kind.ts"
import "../tables.ts"

export type MemberOrganization = {
  id: string
  kind: MemberKind
  nameEn: string
  nameFr: string
  sector: string | null
}

/** Members of the partnership on a day, organisations and community members: not those that had left, also not those of before. */
export function organizationsOn(tx: Tx, on: string): Promise<MemberOrganization[]> {
  return tx
    .selectFrom("organization")
    .select(["id", "kind", "nameEn", "nameFr", "sector"])
    .where((row) => row.or([row("leftOn", "is", null), row("leftOn", ">", on)]))
    .orderBy(sql`name_en collate "en-CA-x-icu"`)
    .orderBy("id")
    .execute()
}
