import type { TestPartnership } from "./builders.ts"

/** What everything in the database of one partnership comes to, and what waits to be done. */
export async function everythingIn(partnership: TestPartnership): Promise<string> {
  const { pool } = partnership.database
  const tables = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'partnership_id' order by 1`,
  )
  const digests = []
  for (const { name } of tables.rows) {
    const found = await partnership.read((tx) =>
      tx
        .selectFrom(name as "organization")
        .selectAll()
        .execute(),
    )
    digests.push([name, found])
  }
  const jobs = await pool.query("select count(*) from pgboss.job where data->>'partnershipId' = $1", [
    partnership.id,
  ])
  return JSON.stringify([digests, jobs.rows])
}
