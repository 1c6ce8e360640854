import type { Tx } from "#platform/database"
import "../tables.ts"

export type Draft = { fields: Record<string, string>; savedAt: Date }

/** What stands in the form of a request and was not sent; undefined when nothing does. */
export async function draftOf(tx: Tx, requestId: string): Promise<Draft | undefined> {
  const draft = await tx
    .selectFrom("updateDraft")
    .select(["fields", "savedAt"])
    .where("requestId", "=", requestId)
    .executeTakeFirst()
  return draft && { savedAt: draft.savedAt, fields: draft.fields as Record<string, string> }
}
