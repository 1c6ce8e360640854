import { documentOf } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import type { ItemNamed } from "./add-agenda-item.ts"
import { claimItem } from "./change-agenda-item.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.document-attached": ItemNamed
    "meetings.document-detached": ItemNamed
  }
}

export type Attachment = { itemId: string; documentId: string }

/** Puts a document of the evidence beside an item, to be read for it. Attached twice it is attached once. */
export async function attachDocument(tx: Tx, actor: Actor, attachment: Attachment): Promise<void> {
  const item = await claimItem(tx, actor, attachment.itemId)
  if (!(await documentOf(tx, attachment.documentId))) throw new NotFound()
  await tx
    .insertInto("agendaDocument")
    .values({
      partnershipId: actor.partnershipId,
      agendaItemId: item.id,
      documentId: attachment.documentId,
    })
    .onConflict((there) => there.doNothing())
    .execute()
  await record(tx, actor, {
    kind: "meetings.document-attached",
    subject: { kind: "agenda-item", id: item.id },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId: item.meetingId },
  })
}

/** Takes it away from the item; the document stays with the evidence. */
export async function detachDocument(tx: Tx, actor: Actor, attachment: Attachment): Promise<void> {
  const item = await claimItem(tx, actor, attachment.itemId)
  await tx
    .deleteFrom("agendaDocument")
    .where("agendaItemId", "=", item.id)
    .where("documentId", "=", attachment.documentId)
    .execute()
  await record(tx, actor, {
    kind: "meetings.document-detached",
    subject: { kind: "agenda-item", id: item.id },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId: item.meetingId },
  })
}
