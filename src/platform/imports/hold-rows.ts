import { isDeepStrictEqual } from "node:util"
import { sql } from "kysely"
import type { Tx } from "#platform/database"

/** A row here that a preview would change: where it stands, what people call it, and what would become of it. */
export type ShownChange = { tables: readonly string[]; id: string; name: string; becomes: unknown }

/**
 * Holds these rows until the transaction ends. Whoever is changing one is waited for, and whoever comes later finds what
 * was written here: a row is written whole, and would else take back what somebody said of it in between.
 */
export async function holdRows(tx: Tx, changes: readonly ShownChange[]): Promise<void> {
  const tables = new Set(changes.flatMap((change) => change.tables))
  for (const table of [...tables].toSorted()) {
    const ids = changes.filter((change) => change.tables.includes(table)).map(({ id }) => id)
    await sql`
      select from ${sql.table(table)} where id = any(${ids}::uuid[]) order by id for update`.execute(tx)
  }
}

/** What people call the rows of which something else would become now than was shown. */
export function changedMeanwhile(shown: readonly ShownChange[], now: readonly ShownChange[]): string[] {
  const becomes = new Map(now.map((change) => [change.id, change.becomes]))
  return shown
    .filter(({ id, becomes: said }) => !isDeepStrictEqual(said, asKept(becomes.get(id))))
    .map(({ name }) => name)
}

function asKept(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
