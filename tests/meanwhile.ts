import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { TestPartnership } from "./builders.ts"
import { atOnce, testDatabase } from "./database.ts"

/**
 * Begins an act on a connection of its own, and ends it only once `work`, on another, waits for it or is done: both find
 * each other on their way.
 */
export function whileSomebody<Result>(
  partnership: TestPartnership,
  changes: (tx: Tx, actor: Actor) => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<PromiseSettledResult<Result>> {
  return atOnce(async () => {
    const begun = Promise.withResolvers<number>()
    const end = Promise.withResolvers<void>()
    const changing = partnership.act(async (tx, actor) => {
      await changes(tx, actor)
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      begun.resolve(rows[0]!.pid)
      await end.promise
    })
    const pid = await begun.promise
    let isDone = false
    const working = Promise.allSettled([work()]).finally(() => (isDone = true))
    while (!isDone && !(await isWaitedFor(pid))) continue
    end.resolve()
    await changing
    const [settled] = await working
    return settled
  })
}

async function isWaitedFor(pid: number): Promise<boolean> {
  const { pool } = (await testDatabase()).database
  const waiting = "select from pg_stat_activity where $1::int = any(pg_blocking_pids(pid))"
  return ((await pool.query(waiting, [pid])).rowCount ?? 0) > 0
}
