import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { NewFile } from "#platform/files"
import { access } from "../access.ts"
import { putNode, support } from "./chain.ts"
import { laterId } from "../reads/later-id.ts"
import type { Strength } from "../rules/node.ts"

declare module "#platform/acts" {
  interface Acts {
    "evidence.document-added": { title: string; titleFr: string }
  }
}

export type NewDocument = {
  titleEn: string
  titleFr: string
  strength: Strength
  /** Who says it: "Newcomer survey, spring 2026". */
  source?: string | null
  dated?: string | null
  locale?: "en" | "fr" | null
  /** A file already in the store, an address on the web, or neither: a note of what was seen. */
  file?: NewFile | undefined
  address?: string | undefined
  /** What it stands under, at once. */
  supports?: string | undefined
}

/** Adds a piece of evidence and, when asked, puts it under what it shows. */
export async function addDocument(tx: Tx, actor: Actor, added: NewDocument): Promise<string> {
  access.check(actor, "add", "evidence")
  const id = await laterId(tx)
  const { file, address, supports } = added
  await putNode(tx, actor, { id, kind: "document", titleEn: added.titleEn, titleFr: added.titleFr })
  if (file) await file.add(tx)
  await tx
    .insertInto("document")
    .values({
      partnershipId: actor.partnershipId,
      id,
      kind: file ? "file" : address ? "address" : "note",
      fileId: file?.id ?? null,
      address: file ? null : (address ?? null),
      strength: added.strength,
      source: added.source ?? null,
      dated: added.dated ?? null,
      locale: added.locale ?? null,
    })
    .execute()
  if (supports) await support(tx, actor, { supportId: id, claimId: supports })
  await record(tx, actor, {
    kind: "evidence.document-added",
    subject: { kind: "document", id },
    details: { title: added.titleEn, titleFr: added.titleFr },
  })
  return id
}
