import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import "./tables.ts"

/** Current organisations by name, as the reader's language sorts them; each with its main contact. A page at a time. */
export function organizationsByName(
  tx: Tx,
  wanted: { locale: Locale; most: number; after?: number; sector?: string; search?: string },
) {
  const name = wanted.locale === "fr" ? ("organization.nameFr" as const) : ("organization.nameEn" as const)
  const collation = wanted.locale === "fr" ? sql`collate "fr-CA-x-icu"` : sql`collate "en-CA-x-icu"`
  let query = tx
    .selectFrom("organization")
    .select(["id", "nameEn", "nameFr", "acronym", "sector", "sectorAsWritten", "locale"])
    .where("leftOn", "is", null)
    .orderBy(sql`${sql.ref(name)} ${collation}`)
    .limit(wanted.most)
    .offset(wanted.after ?? 0)
  if (wanted.sector) query = query.where("sector", "=", wanted.sector)
  if (wanted.search) query = query.where(name, "ilike", `%${wanted.search.replaceAll(/[%_\\]/g, "\\$&")}%`)
  return query.execute()
}

export function organizationOf(tx: Tx, id: string) {
  return tx
    .selectFrom("organization")
    .select([
      "id",
      "nameEn",
      "nameFr",
      "acronym",
      "sector",
      "sectorAsWritten",
      "locale",
      "website",
      "version",
      "leftOn",
    ])
    .where("id", "=", id)
    .executeTakeFirst()
}

/** Whom the partnership writes to there, longest known first. */
export function contactsOf(tx: Tx, organizationId: string) {
  return tx
    .selectFrom("contact")
    .select(["id", "name", "email", "locale", "jobTitle", "version"])
    .where("organizationId", "=", organizationId)
    .where("leftAt", "is", null)
    .orderBy("since")
    .orderBy("id")
    .execute()
}

/** Every name each organisation goes by: what a workbook's names are matched against. */
export async function knownOrganizations(tx: Tx) {
  const rows = await tx
    .selectFrom("organizationName as known")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "known.partnershipId")
        .onRef("organization.id", "=", "known.organizationId"),
    )
    .select(["organization.id", "organization.nameEn", "organization.nameFr", "known.name"])
    .orderBy("organization.id")
    .execute()
  const byId = new Map<string, { id: string; nameEn: string; nameFr: string; names: string[] }>()
  for (const row of rows) {
    const known = byId.get(row.id) ?? { id: row.id, nameEn: row.nameEn, nameFr: row.nameFr, names: [] }
    known.names.push(row.name)
    byId.set(row.id, known)
  }
  return [...byId.values()]
}
