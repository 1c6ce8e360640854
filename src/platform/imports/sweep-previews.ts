import type { Clock } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { awaitImports } from "./confirm-import.ts"
import { whatRestsOn } from "./what-rests-on.ts"
import "./tables.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "imports.sweep": object
  }
}

const keptDays = 7

/** Removes what was shown a week ago and never confirmed, with its file: it holds names and addresses nobody asked for. */
export async function sweepPreviews({
  database,
  clock,
}: {
  database: Database
  clock: Clock
}): Promise<void> {
  const before = new Date(clock.now().getTime() - keptDays * 86_400_000)
  await inEveryPartnership(database, (partnershipId) =>
    database.write(partnershipId, async (tx) => {
      await awaitImports(tx, partnershipId)
      const fileIds = await removeUnconfirmed(tx, before)
      for (const id of new Set(fileIds)) await removeUnnamed(tx, id)
    }),
  )
}

async function removeUnconfirmed(tx: Tx, before: Date): Promise<string[]> {
  const removed = await tx
    .deleteFrom("importPreview")
    .where("previewedAt", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("importConfirmation as confirmed")
            .select("confirmed.importId")
            .whereRef("confirmed.partnershipId", "=", "importPreview.partnershipId")
            .whereRef("confirmed.importId", "=", "importPreview.id"),
        ),
      ),
    )
    .returning("fileId")
    .execute()
  return removed.map(({ fileId }) => fileId)
}

/** The same file may have been looked at more than once. Its content is without a row then, and swept with the files. */
async function removeUnnamed(tx: Tx, fileId: string): Promise<void> {
  if ((await whatRestsOn(tx, "stored_file", [fileId])).length > 0) return
  await tx.deleteFrom("storedFile").where("id", "=", fileId).execute()
}
