import { sql } from "kysely"
import type { Tx } from "#platform/database"

/** How many rows of one table stand in the way of removing something. */
export type Resting = { table: string; count: number }

/**
 * What refers to these rows and would not go with them: asked of the database's own foreign keys, so that a table made
 * later is never forgotten. Rows that go with them (on delete cascade) are not named.
 */
export async function whatRestsOn(tx: Tx, table: string, ids: readonly string[]): Promise<Resting[]> {
  if (ids.length === 0) return []
  const references = await referencesTo(tx, table)
  const counted: Resting[] = []
  for (const { table: resting, column } of references) {
    const found = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(resting)} where ${sql.ref(column)} = any(${ids}::uuid[])`.execute(
      tx,
    )
    const { count } = found.rows[0]!
    if (count > 0) counted.push({ table: resting, count })
  }
  return counted
}

/** Which of these rows something refers to, and would not go with; tables in `besides` do not count. */
export async function restedOn(
  tx: Tx,
  table: string,
  { ids, besides = [] }: { ids: readonly string[]; besides?: readonly string[] },
): Promise<Set<string>> {
  const held = new Set<string>()
  if (ids.length === 0) return held
  for (const { table: resting, column } of await referencesTo(tx, table)) {
    if (besides.includes(resting)) continue
    const found = await sql<{ id: string }>`
      select distinct ${sql.ref(column)} as id from ${sql.table(resting)}
      where ${sql.ref(column)} = any(${ids}::uuid[])`.execute(tx)
    for (const { id } of found.rows) held.add(id)
  }
  return held
}

type Reference = { table: string; column: string }

/** Tables that name a row of this one beside their partnership. */
async function referencesTo(tx: Tx, table: string): Promise<Reference[]> {
  const found = await sql<Reference>`
    select key.conrelid::regclass::text as "table", attribute.attname::text as "column"
    from pg_constraint key
    join pg_attribute attribute on attribute.attrelid = key.conrelid and attribute.attnum = any(key.conkey)
    where key.contype = 'f' and key.confrelid = ${table}::regclass and key.confdeltype <> 'c'
      and attribute.attname <> 'partnership_id'
    order by 1, 2`.execute(tx)
  return found.rows
}
