import { afterAll, expect, test } from "vitest"
import { openLog } from "#platform/log"
import { aPartnership } from "../../../tests/builders.ts"
import { testDatabase } from "../../../tests/database.ts"
import { inEveryPartnership, missingQueues, openJobs } from "./index.ts"
import type { JobDefinition } from "./index.ts"

const { database } = await testDatabase()
const log = openLog(() => undefined)
const runners = [await openJobs(database.pool, log), await openJobs(database.pool, log)]
afterAll(() => Promise.all(runners.map((runner) => runner.stop())))

test("what is done every day is done once, however many processes work", async () => {
  // As on the morning of another day: nothing was asked for yet.
  await database.pool.query("delete from pgboss.job where name = 'acts.sweep'")
  let times = 0
  const sweep = {
    name: "acts.sweep",
    every: "day",
    run: async () => void (times += 1),
  } as unknown as JobDefinition
  for (const runner of runners) await runner.work([sweep])
  await expect.poll(() => times, { timeout: 8000 }).toBe(1)
  const asked = await database.pool.query("select state from pgboss.job where name = 'acts.sweep'")
  expect(asked.rows).toHaveLength(1)
})

test("a job that came with this version is missed until its queue is made", async () => {
  expect(await missingQueues(database.pool, ["mail.deliver", "a.new-one"])).toEqual(["a.new-one"])
})

test("what fails in one partnership is done in the others, and is said", async () => {
  const [first, second] = [await aPartnership(), await aPartnership()]
  const visited: string[] = []
  const work = inEveryPartnership(database, async (id) => {
    visited.push(id)
    if (id === first.id) throw new Error("not here")
  })
  await expect(work).rejects.toThrow("It failed in 1 partnerships")
  expect(visited).toContain(second.id)
})
