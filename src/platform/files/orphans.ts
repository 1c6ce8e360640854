import { readdir } from "node:fs/promises"
import { join } from "node:path"
import type { Database } from "#platform/database"

/**
 * What the file store and the database do not agree on within one partnership: contents that no row names (an act that
 * failed after its file was kept) and rows whose content is gone. Read only.
 */
export async function fileOrphans(
  database: Database,
  folder: string,
  partnershipId: string,
): Promise<{ withoutRow: string[]; withoutContent: string[] }> {
  const kept = await database.read(partnershipId, (tx) => tx.selectFrom("storedFile").select("id").execute())
  const named = new Set(kept.map(({ id }) => id))
  const lying = new Set(await readdir(join(folder, partnershipId)).catch(() => []))
  return {
    withoutRow: [...lying].filter((id) => !named.has(id)),
    withoutContent: [...named].filter((id) => !lying.has(id)),
  }
}
