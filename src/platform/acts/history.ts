import type { Tx } from "#platform/database"
import "./tables.ts"

export type RecordedAct = {
  id: string
  at: Date
  kind: string
  actorKind: "person" | "link" | "system"
  actorId: string | null
  subjectKind: string | null
  subjectId: string | null
  details: Record<string, unknown>
}

/** What happened last, newest first: in the whole partnership, or to one subject. Page on with the last id seen. */
export async function history(
  tx: Tx,
  wanted: { subjectId?: string; before?: string; most: number },
): Promise<RecordedAct[]> {
  let query = tx
    .selectFrom("recordedAct")
    .select(["id", "at", "kind", "actorKind", "actorId", "subjectKind", "subjectId", "details"])
    .orderBy("id", "desc")
    .limit(wanted.most)
  if (wanted.subjectId) query = query.where("subjectId", "=", wanted.subjectId)
  if (wanted.before) query = query.where("id", "<", wanted.before)
  return (await query.execute()) as RecordedAct[]
}
