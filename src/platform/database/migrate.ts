import { createHash } from "node:crypto"
import { glob, readFile } from "node:fs/promises"
import { basename, join } from "node:path"
import pg from "pg"
import { contextPads } from "./context.ts"

type Migration = { name: string; path: string; text: string; checksum: string }

export type MigrateOptions = { ownerConnectionString: string; contextKey: Buffer; source: string }

/**
 * Brings the database to this version: every domain's `migrations/*.sql` in order of their names, each in its own
 * transaction, forward only, and never one that was changed after it ran. Two processes may try; one does it.
 * @returns the names of the migrations that ran
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const client = new pg.Client({ connectionString: options.ownerConnectionString })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('entente migrate'))")
    await client.query(`create table if not exists schema_migration (
      name text primary key, checksum text not null, ran_at timestamptz not null default now())`)
    const ran: string[] = []
    for (const migration of await outstanding(client, options.source)) {
      await run(client, migration)
      ran.push(migration.name)
    }
    await keepContextKey(client, options.contextKey)
    return ran
  } finally {
    await client.end()
  }
}

/** The migrations this version has and the database does not, by name. Read with the app's own role. */
export async function pendingMigrations(pool: pg.Pool, source: string): Promise<string[]> {
  const there = await pool.query<{ present: boolean }>(
    "select to_regclass('schema_migration') is not null as present",
  )
  const all = await migrationsIn(source)
  if (!there.rows[0]?.present) return all.map((migration) => migration.name)
  const done = await pool.query<{ name: string }>("select name from schema_migration")
  const names = new Set(done.rows.map((row) => row.name))
  return all.filter((migration) => !names.has(migration.name)).map((migration) => migration.name)
}

async function outstanding(client: pg.Client, source: string): Promise<Migration[]> {
  const done = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from schema_migration",
  )
  const checksums = new Map(done.rows.map((row) => [row.name, row.checksum]))
  const all = await migrationsIn(source)
  for (const migration of all) {
    const before = checksums.get(migration.name)
    if (before && before !== migration.checksum) {
      throw new Error(`Migration ${migration.name} was changed after it ran: write a new one instead`)
    }
  }
  return all.filter((migration) => !checksums.has(migration.name))
}

async function run(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin")
  try {
    await client.query(migration.text)
    await client.query("insert into schema_migration (name, checksum) values ($1, $2)", [
      migration.name,
      migration.checksum,
    ])
    await client.query("grant select on schema_migration to entente_app")
    await client.query("commit")
  } catch (trouble) {
    await client.query("rollback")
    throw new Error(`Migration ${migration.name} failed: ${(trouble as Error).message}`, { cause: trouble })
  }
}

async function migrationsIn(source: string): Promise<Migration[]> {
  const found: Migration[] = []
  for await (const path of glob("**/migrations/*.sql", { cwd: source })) {
    const text = await readFile(join(source, path), "utf8")
    const checksum = createHash("sha256").update(text).digest("hex")
    found.push({ name: basename(path, ".sql"), path, text, checksum })
  }
  return found.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

async function keepContextKey(client: pg.Client, key: Buffer): Promise<void> {
  const { inner, outer } = contextPads(key)
  await client.query(
    `insert into entente_private.context_pad (inner_key, outer_key) values ($1, $2)
     on conflict (only_one) do update set inner_key = $1, outer_key = $2`,
    [inner, outer],
  )
}
