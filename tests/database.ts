import { afterAll, inject } from "vitest"
import pg from "pg"
import type { Pool } from "pg"
import { openDatabase } from "#platform/database"
import type { Database } from "#platform/database"
import { openJobs } from "#platform/jobs"
import type { JobRunner } from "#platform/jobs"
import { openLog } from "#platform/log"
import { onDatabase, testKey } from "./ground.ts"

export type Opened = { database: Database; jobs: JobRunner; ownerAddress: string; appAddress: string }

let opened: Promise<Opened> | undefined

/**
 * This worker's own clone of the migrated database, opened once, over one connection: what asks for a second one inside a
 * transaction waits for itself, and fails here with "timeout exceeded when trying to connect" (assurance REL-005).
 */
export function testDatabase(): Promise<Opened> {
  opened ??= aDatabase()
  return opened
}

/** Six connections, for what a test does at once; then one again. */
export async function atOnce<Result>(work: () => Promise<Result>): Promise<Result> {
  const { pool } = (await testDatabase()).database
  pool.options.max = 6
  try {
    return await work()
  } finally {
    await keepOne(pool)
  }
}

async function keepOne(pool: Pool): Promise<void> {
  const open = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()))
  for (const [place, client] of open.entries()) client.release(place > 0)
  pool.options.max = 1
}

afterAll(async () => {
  const mine = opened
  opened = undefined
  if (mine) await closeDatabase(await mine)
})

export async function closeDatabase({ database, jobs }: Opened): Promise<void> {
  await jobs.stop()
  await database.close()
}

/** A clone of its own, for a test that fills it with more than others should meet; to be closed by who asked for it. */
export async function aDatabase(): Promise<Opened> {
  const { admin, app, owner } = inject("ground")
  const name = `worker_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const client = new pg.Client({ connectionString: onDatabase(admin, "postgres") })
  await client.connect()
  await client.query(`create database ${name} template entente owner entente_owner strategy file_copy`)
  await client.end()
  const database = openDatabase({
    connectionString: onDatabase(app, name),
    contextKey: testKey,
    connections: 1,
  })
  const jobs = await openJobs(
    database.pool,
    openLog(() => undefined),
  )
  database.beforeCommit(jobs.sendCollected)
  return { database, jobs, ownerAddress: onDatabase(owner, name), appAddress: onDatabase(app, name) }
}
