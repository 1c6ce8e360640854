import { rm } from "node:fs/promises"
import { join } from "node:path"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { fileOrphans, orphanAge } from "./orphans.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "files.sweep": object
  }
}

/** Removes contents that no row has named for a day. */
export async function sweepFiles(services: {
  database: Database
  clock: Clock
  folder: string
}): Promise<void> {
  const { database, clock, folder } = services
  const writtenBefore = orphanAge(clock.now())
  await inEveryPartnership(database, async (partnershipId) => {
    const { withoutRow } = await fileOrphans(database, { folder, partnershipId, writtenBefore })
    for (const name of withoutRow) await rm(join(folder, partnershipId, name), { force: true })
  })
}
