import { sql } from "kysely"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import "./tables.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "acts.sweep": object
  }
}

/** Longer than any session lasts and any form stays open in earnest. */
const keptDays = 30
const atOnce = 5_000

/** Forgets the keys of forms sent a month ago. What was done stays in the log, which is never swept. */
export async function sweepKeys({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const before = new Date(clock.now().getTime() - keptDays * 86_400_000)
  await inEveryPartnership(database, async (partnershipId) => {
    while ((await forgetSome(database, partnershipId, before)) === atOnce);
  })
}

async function forgetSome(database: Database, partnershipId: string, before: Date): Promise<number> {
  const forgotten = await database.write(partnershipId, (tx) =>
    sql`delete from act_key where partnership_id = ${partnershipId} and key in (
      select key from act_key where partnership_id = ${partnershipId} and at < ${before} limit ${atOnce})`.execute(
      tx,
    ),
  )
  return Number(forgotten.numAffectedRows ?? 0)
}
