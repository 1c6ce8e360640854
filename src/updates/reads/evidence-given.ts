import type { Tx } from "#platform/database"
import "../tables.ts"

/** A photo, a file or an address somebody gave with an update. */
export type EvidenceGiven = Awaited<ReturnType<typeof evidenceOfRequest>>[number]

/** Everything given for a request, oldest first. */
export function evidenceOfRequest(tx: Tx, requestId: string) {
  return tx
    .selectFrom("updateEvidence as given")
    .leftJoin("storedFile as file", (join) =>
      join.onRef("file.partnershipId", "=", "given.partnershipId").onRef("file.id", "=", "given.fileId"),
    )
    .select(["given.id", "given.activityId", "given.fileId", "given.address", "given.name"])
    .select(["given.givenAt", "given.sentWith", "given.documentId", "given.settledAt", "given.replyId"])
    .select(["file.bytes", "file.mediaType", "file.sha256"])
    .where("given.requestId", "=", requestId)
    .orderBy("given.givenAt")
    .orderBy("given.id")
    .limit(500)
    .execute()
}

/** The activities of a request for which evidence came that was not sent with a version yet. */
export async function evidenceWaiting(tx: Tx, requestId: string): Promise<Set<string>> {
  const waiting = await evidenceOfRequest(tx, requestId)
  return new Set(waiting.flatMap(({ sentWith, activityId }) => (sentWith ? [] : (activityId ?? []))))
}
