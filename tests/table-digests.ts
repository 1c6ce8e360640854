import { createHash } from "node:crypto"
import { sql } from "kysely"
import pg from "pg"
import { inject } from "vitest"
import type { Tx } from "#platform/database"
import { testDatabase } from "./database.ts"
import { onDatabase } from "./ground.ts"

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

/** A digest of every table of this worker's database, whoever's rows they are; what only counts visits is left out. */
export async function everyTablesDigest(): Promise<Record<string, string>> {
  const { appAddress } = await testDatabase()
  const name = new URL(appAddress).pathname.slice(1)
  const client = new pg.Client({ connectionString: onDatabase(inject("ground").admin, name) })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('rate_limit', 'session', 'sign_in_link') order by 1`,
  )
  const digests: Record<string, string> = {}
  for (const { name: table } of tables.rows) {
    const rows = await client.query<{ all: string | null }>(
      `select string_agg(md5(t::text), '' order by md5(t::text)) as all from ${table} t`,
    )
    digests[table] = createHash("sha256")
      .update(rows.rows[0]?.all ?? "")
      .digest("hex")
  }
  const jobs = await client.query<{ count: string }>("select count(*) from pgboss.job")
  await client.end()
  return { ...digests, "jobs waiting": String(jobs.rows[0]?.count) }
}
