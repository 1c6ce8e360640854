import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import type { Database } from "#platform/database"
import "./tables.ts"

export type Orphans = {
  /** Contents that no row names: an act that failed after its file was kept, an upload that was cut. Harmless. */
  withoutRow: string[]
  /** Rows whose content is gone: a loss. */
  withoutContent: string[]
}

/**
 * What the file store and the database do not agree on within one partnership. The folder is read before the rows and
 * only contents of before `writtenBefore` count: a file is written before the row that names it. Read only.
 */
export async function fileOrphans(
  database: Database,
  looked: { folder: string; partnershipId: string; writtenBefore: Date },
): Promise<Orphans> {
  const { partnershipId, writtenBefore } = looked
  const folder = join(looked.folder, partnershipId)
  const lying = await readdir(folder).catch(() => [])
  const kept = await database.read(partnershipId, (tx) => tx.selectFrom("storedFile").select("id").execute())
  const named = new Set(kept.map(({ id }) => id))
  const written = async (name: string) => (await stat(join(folder, name)).catch(() => undefined))?.mtime
  const orphans: Orphans = { withoutRow: [], withoutContent: [] }
  for (const name of lying) {
    if (named.delete(name)) continue
    const at = await written(name)
    if (at && at < writtenBefore) orphans.withoutRow.push(name)
  }
  for (const id of named) if (!(await written(id))) orphans.withoutContent.push(id)
  return orphans
}

/** From when on a content without a row is an orphan: no act takes a day. */
export function orphanAge(now: Date): Date {
  return new Date(now.getTime() - 86_400_000)
}
