import { afterAll, expect, test } from "vitest"
import { openLog } from "#platform/log"
import { testDatabase } from "../../../tests/database.ts"
import { enqueue, openJobs } from "./index.ts"
import type { JobDefinition } from "./index.ts"

const { database } = await testDatabase()
const troubles: string[] = []
const log = openLog((line) => void troubles.push(line))
const runner = await openJobs(database.pool, log, { pollingSeconds: 0.5, watchSeconds: 1 })
afterAll(() => runner.stop())

// A partnership of its own for this file. The queue also holds the letters other tests left in it: they are taken out, or
// what is watched here would wait behind them.
await database.pool.query("delete from pgboss.job where name = 'mail.deliver'")
const here = crypto.randomUUID()
const done: string[] = []
const failing = new Set<string>()

const deliver = {
  name: "mail.deliver",
  run: async ({ partnershipId, messageId }: { partnershipId: string; messageId: string }) => {
    if (partnershipId !== here) return
    if (failing.has(messageId)) throw new Error("not today")
    done.push(messageId)
  },
} as unknown as JobDefinition
await runner.work([deliver])

const leave = (messageId: string) =>
  database.outside(async (tx) => enqueue(tx, "mail.deliver", { partnershipId: here, messageId }))

const stateOf = async (messageId: string) => {
  const found = await database.pool.query<{ state: string; retryCount: number }>(
    `select state, retry_count as "retryCount" from pgboss.job where data->>'messageId' = $1`,
    [messageId],
  )
  return found.rows
}

test("a job that fails waits for another try, and its neighbour is done once", async () => {
  failing.add("bad")
  await Promise.all([leave("bad"), leave("good")])
  await expect.poll(() => stateOf("bad"), { timeout: 8000 }).toMatchObject([{ state: "retry" }])
  await expect.poll(() => stateOf("good"), { timeout: 8000 }).toMatchObject([{ state: "completed" }])
  expect(done.filter((id) => id === "good")).toHaveLength(1)
})

test("a rolled-back act leaves no job", async () => {
  const act = database.outside(async (tx) => {
    enqueue(tx, "mail.deliver", { partnershipId: here, messageId: "never" })
    throw new Error("changed my mind")
  })
  await expect(act).rejects.toThrow(/mind/)
  expect(await stateOf("never")).toEqual([])
})

test("the job of a worker that was killed is given to another", async () => {
  await leave("orphan")
  await expect.poll(() => done, { timeout: 8000 }).toContain("orphan")
  await expect.poll(() => stateOf("orphan"), { timeout: 8000 }).toMatchObject([{ state: "completed" }])
  // As the table looks when a worker took the job an hour ago and was never heard of again.
  await database.pool.query(
    `update pgboss.job set state = 'active', completed_on = null, started_on = now() - interval '1 hour'
     where data->>'messageId' = 'orphan'`,
  )
  await expect.poll(() => stateOf("orphan"), { timeout: 8000 }).toMatchObject([{ state: "retry" }])
  expect(troubles.filter((line) => line.includes('"jobs"'))).toEqual([])
})
