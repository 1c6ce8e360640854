import { Client } from "pg"
import type { Postmaster } from "./postmaster-file.ts"

export const database = "entente"

/** Who logs in: the server's own superuser, who owns tables, who serves requests. */
export type LoginRole = "postgres" | "entente_owner" | "entente_app"

/** The address of a database on this server, as `pg` reads it. */
export function addressOf(
  { socketFolder, port }: Postmaster,
  role: LoginRole,
  name: string = database,
): string {
  return `postgresql://${role}@localhost/${name}?host=${encodeURIComponent(socketFolder)}&port=${port}`
}

/** Makes the two roles and the database where they are missing. */
export async function ensureLoginRoles(postmaster: Postmaster): Promise<void> {
  const client = new Client({ connectionString: addressOf(postmaster, "postgres", "postgres") })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      "select rolname as name from pg_roles union all select datname from pg_database",
    )
    const there = new Set(rows.map((row) => row.name))
    if (!there.has("entente_owner")) await client.query("create role entente_owner login")
    if (!there.has("entente_app")) await client.query("create role entente_app login")
    if (there.has(database)) return
    await client.query(`create database ${database} owner entente_owner`)
    await hideStatistics(postmaster)
  } finally {
    await client.end()
  }
}

/** The activity statistics count the rows of all partnerships, whoever asks (assurance SEC-005): nobody but us may. */
async function hideStatistics(postmaster: Postmaster): Promise<void> {
  const client = new Client({ connectionString: addressOf(postmaster, "postgres") })
  await client.connect()
  try {
    await client.query(`do $$ declare shown record; begin
      for shown in select viewname from pg_views where schemaname = 'pg_catalog'
        and viewname ~ '^pg_stat(io)?_(all|user|sys|xact_all|xact_user|xact_sys)_(tables|indexes|sequences)$'
      loop execute format('revoke all on pg_catalog.%I from public', shown.viewname); end loop;
    end $$`)
  } finally {
    await client.end()
  }
}
