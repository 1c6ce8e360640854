import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { BodyKind } from "../rules/body-kind.ts"
import "../tables.ts"

export type BodyDuring = { id: string; kind: BodyKind; nameEn: string; nameFr: string; endsOn: string | null }

/** Bodies that were active on at least one day between two, both included. */
export async function bodiesDuring(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<BodyDuring[]> {
  const found = await sql<BodyDuring>`
    select id, kind, name_en, name_fr, ends_on from body
    where daterange(starts_on, ends_on, '[]') && daterange(${from}::date, ${to}::date, '[]')
    order by kind <> 'council', kind <> 'executive', name_en collate "en-CA-x-icu", id`.execute(tx)
  return found.rows
}
