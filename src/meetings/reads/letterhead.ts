import { sql } from "kysely"
import { partnership } from "#partnerships"
import type { Tx } from "#platform/database"

/** In whose name a letter or a page behind a link speaks, and whom its reader can turn to. */
export type Letterhead = { nameEn: string; nameFr: string; asker: { name: string; email: string } | null }

/** The one who acts, while they coordinate here; else who has coordinated longest. */
export async function letterhead(tx: Tx, personId: string | null): Promise<Letterhead> {
  const { nameEn, nameFr } = await partnership(tx)
  const asker = await tx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.name", "person.email"])
    .where("membership.role", "in", ["coordinator", "chair"])
    .where("membership.endedAt", "is", null)
    .where("person.leftAt", "is", null)
    .orderBy(sql`membership.person_id = ${personId}::uuid desc nulls last`)
    .orderBy(sql`membership.role = 'coordinator' desc`)
    .orderBy("membership.since")
    .limit(1)
    .executeTakeFirst()
  return { nameEn, nameFr, asker: asker ?? null }
}
