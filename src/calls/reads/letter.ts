import type { Tx } from "#platform/database"
import type { Letter } from "../rules/application.ts"
import "../tables.ts"

/** One letter that came with an application of the bound partnership; null where there is none. */
export async function letterOf(tx: Tx, callId: string, letterId: string): Promise<Letter | null> {
  const found = await tx
    .selectFrom("endorsementLetter as letter")
    .innerJoin("storedFile as file", (join) =>
      join.onRef("file.partnershipId", "=", "letter.partnershipId").onRef("file.id", "=", "letter.fileId"),
    )
    .innerJoin("applicationEndorsement as asked", (join) =>
      join
        .onRef("asked.partnershipId", "=", "letter.partnershipId")
        .onRef("asked.id", "=", "letter.endorsementId"),
    )
    .innerJoin("callApplication as application", (join) =>
      join
        .onRef("application.partnershipId", "=", "asked.partnershipId")
        .onRef("application.id", "=", "asked.applicationId"),
    )
    .select(["file.id", "file.name", "file.mediaType", "file.bytes", "file.sha256"])
    .where("application.callId", "=", callId)
    .where("letter.fileId", "=", letterId)
    .executeTakeFirst()
  return found ?? null
}
