import type { Database } from "#platform/database"
import type { PartnershipVisited, PersonVisiting } from "#platform/web"
import type { AccessRole } from "../rules/role.ts"

export type Opened = {
  person: PersonVisiting
  partnership: PartnershipVisited | null
  role: AccessRole | null
  seenAt: Date
}

/** Who a session token is, where an address leads, and what they may do there: one statement for every staff page. */
export async function openVisit(database: Database, tokenHash: Buffer, slug: string): Promise<Opened | null> {
  const found = await database.pool.query<Row>("select * from open_visit($1, $2)", [tokenHash, slug])
  const row = found.rows[0]
  if (!row) return null
  return {
    person: { id: row.person_id, name: row.person_name, email: row.person_email },
    partnership: row.partnership_id
      ? {
          id: row.partnership_id,
          slug: row.slug,
          nameEn: row.name_en,
          nameFr: row.name_fr,
          kind: row.kind,
          standing: row.standing,
          timeZone: row.time_zone,
        }
      : null,
    role: row.role,
    seenAt: row.session_seen_at,
  }
}

type Row = {
  person_id: string
  person_name: string
  person_email: string
  session_seen_at: Date
  partnership_id: string | null
  slug: string
  name_en: string
  name_fr: string
  kind: PartnershipVisited["kind"]
  standing: PartnershipVisited["standing"]
  time_zone: string
  role: Opened["role"]
}
