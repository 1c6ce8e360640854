import { createHash, randomUUID } from "node:crypto"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { FileStore } from "./file-store.ts"
import "./tables.ts"

/** A file whose content is already on disk, to be written into an act: `add(tx)` makes it part of the partnership. */
export type NewFile = { id: string; add(tx: Tx): Promise<void> }

/** Keeps a content before the act begins: no file work inside a transaction. If the act fails it is an orphan, swept later. */
export async function keepFile(
  store: FileStore,
  actor: Actor,
  file: { name: string; mediaType: string; content: Uint8Array },
): Promise<NewFile> {
  const id = randomUUID()
  await store.write(actor.partnershipId, id, file.content)
  const row = {
    partnershipId: actor.partnershipId,
    id,
    name: plainName(file.name),
    mediaType: file.mediaType,
    bytes: file.content.byteLength,
    sha256: createHash("sha256").update(file.content).digest("hex"),
    storedAt: actor.at,
  }
  return { id, add: async (tx) => void (await tx.insertInto("storedFile").values(row).execute()) }
}

export function storedFile(tx: Tx, id: string) {
  return tx
    .selectFrom("storedFile")
    .select(["id", "name", "mediaType", "bytes", "sha256"])
    .where("id", "=", id)
    .executeTakeFirst()
}

/** The last part of what the sender called it, without control or direction characters. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ""
  // oxlint-disable-next-line no-control-regex -- removing them is the point
  const clean = last.replaceAll(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim()
  return clean.slice(0, 200) || "file"
}
