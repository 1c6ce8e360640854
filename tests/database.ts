import { afterAll, inject } from "vitest"
import pg from "pg"
import { openDatabase } from "#platform/database"
import type { Database } from "#platform/database"
import { openJobs } from "#platform/jobs"
import type { JobRunner } from "#platform/jobs"
import { openLog } from "#platform/log"
import { onDatabase, testKey } from "./ground.ts"

type Opened = { database: Database; jobs: JobRunner; ownerAddress: string; appAddress: string }

let opened: Promise<Opened> | undefined

/** This worker's own clone of the migrated database, opened once. */
export function testDatabase(): Promise<Opened> {
  opened ??= open()
  return opened
}

afterAll(async () => {
  const mine = opened
  opened = undefined
  if (!mine) return
  const { database, jobs } = await mine
  await jobs.stop()
  await database.close()
})

async function open(): Promise<Opened> {
  const { admin, app, owner } = inject("ground")
  const name = `worker_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const client = new pg.Client({ connectionString: onDatabase(admin, "postgres") })
  await client.connect()
  await client.query(`create database ${name} template entente owner entente_owner strategy file_copy`)
  await client.end()
  const database = openDatabase({
    connectionString: onDatabase(app, name),
    contextKey: testKey,
    connections: 6,
  })
  const jobs = await openJobs(
    database.pool,
    openLog(() => undefined),
  )
  database.beforeCommit(jobs.sendCollected)
  return { database, jobs, ownerAddress: onDatabase(owner, name), appAddress: onDatabase(app, name) }
}
