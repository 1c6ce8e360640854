import { sql } from "kysely"
import type { Tx } from "#platform/database"

/** What grows with every act, whatever it does. */
const alwaysGrow = new Set([
  "recorded_act",
  "act_key",
  "stored_file",
  "import_preview",
  "import_confirmation",
  "import_undo",
])

/**
 * A digest of every table of one partnership. The version of a row is left out: it counts changes, and taking one back is a
 * change too, so that a form filled before is not taken for a new one.
 */
export async function tableDigests(tx: Tx): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'partnership_id' order by 1`.execute(tx)
  const digests: Record<string, string> = {}
  for (const { name } of tables.rows) {
    if (alwaysGrow.has(name)) continue
    const found = await sql<{ rows: string | null }>`
      select string_agg((to_jsonb(kept) - 'version')::text, E'\n' order by (to_jsonb(kept) - 'version')::text) as rows
      from ${sql.table(name)} kept`.execute(tx)
    digests[name] = found.rows[0]?.rows ?? ""
  }
  return digests
}
