import { sql } from "kysely"
import type { Database } from "#platform/database"

export type OpenSite = { slug: string; hostName: string | null; isReal: boolean }

/** Every partnership's site that stands open to everyone: its address only. */
export async function openSites(database: Database): Promise<OpenSite[]> {
  const found = await database.outside((tx) =>
    sql<OpenSite>`select slug, host_name as "hostName", is_real as "isReal" from open_sites()`.execute(tx),
  )
  return found.rows
}
