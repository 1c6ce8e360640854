import type { Tx } from "#platform/database"
import "../tables.ts"

export type AgendaDocument = Awaited<ReturnType<typeof documentsOfAgenda>>[number]

/** The documents to be read for a meeting, by item, in the order they were filed. */
export function documentsOfAgenda(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("agendaItem as item")
    .innerJoin("agendaDocument as attached", (join) =>
      join
        .onRef("attached.partnershipId", "=", "item.partnershipId")
        .onRef("attached.agendaItemId", "=", "item.id"),
    )
    .innerJoin("document", (join) =>
      join
        .onRef("document.partnershipId", "=", "attached.partnershipId")
        .onRef("document.id", "=", "attached.documentId"),
    )
    .innerJoin("chainNode as node", (join) =>
      join.onRef("node.partnershipId", "=", "document.partnershipId").onRef("node.id", "=", "document.id"),
    )
    .leftJoin("storedFile as file", (join) =>
      join
        .onRef("file.partnershipId", "=", "document.partnershipId")
        .onRef("file.id", "=", "document.fileId"),
    )
    .select(["item.id as agendaItemId", "document.id", "node.titleEn", "node.titleFr"])
    .select(["document.kind", "document.address", "document.source", "document.dated", "document.locale"])
    .select(["document.fileId", "file.name as fileName", "file.mediaType", "file.bytes", "file.sha256"])
    .where("item.meetingId", "=", meetingId)
    .orderBy("document.id")
    .limit(500)
    .execute()
}
