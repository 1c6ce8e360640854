import type { Tx } from "#platform/database"
import "../tables.ts"

/** The update that a version belongs to, by the id of any of its versions. */
export async function updateNode(tx: Tx, id: string): Promise<string | undefined> {
  const found = await tx.selectFrom("progressUpdate").select("nodeId").where("id", "=", id).executeTakeFirst()
  return found?.nodeId
}
