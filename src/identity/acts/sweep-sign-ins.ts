import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import "../tables.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "identity.sweep": object
  }
}

/** As open_visit holds it: a browser not seen for twelve hours has to sign in again. */
const unseenHours = 12

/** Removes what opens nothing any more: ended sessions, codes, links and counts of tries. */
export async function sweepSignIns({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const at = clock.now()
  const lastSeen = new Date(at.getTime() - unseenHours * 3_600_000)
  await database.outside(async (tx) => {
    await tx
      .deleteFrom("session")
      .where((row) => row.or([row("endsAt", "<=", at), row("seenAt", "<=", lastSeen)]))
      .execute()
    await tx.deleteFrom("signInCode").where("endsAt", "<=", at).execute()
    await tx.deleteFrom("signInLink").where("endsAt", "<=", at).execute()
    await tx.deleteFrom("rateLimit").where("windowEndsAt", "<=", at).execute()
  })
}
