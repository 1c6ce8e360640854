import { sql } from "kysely"
import type { Tx } from "#platform/database"

/** By id, a digest of what a row says. Its version is left out: it counts changes, and undoing one is a change too. */
export type Marks = Record<string, string>

/** What these rows say now, to be told later from what somebody made of them. */
export async function marksOf(tx: Tx, table: string, ids: readonly string[]): Promise<Marks> {
  const found = await sql<{ id: string; mark: string }>`
    select id, md5((to_jsonb(marked) - 'version')::text) as mark from ${sql.table(table)} marked
    where id = any(${ids}::uuid[])`.execute(tx)
  return Object.fromEntries(found.rows.map(({ id, mark }) => [id, mark]))
}

/** How many of these rows say something else than they did, or are gone. */
export async function changedSince(tx: Tx, table: string, marks: Marks): Promise<number> {
  return differing(marks, await marksOf(tx, table, Object.keys(marks)))
}

export function differing(before: Marks, now: Marks): number {
  return Object.entries(before).filter(([id, mark]) => now[id] !== mark).length
}
