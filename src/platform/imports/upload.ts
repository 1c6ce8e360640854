import { createHash } from "node:crypto"
import type { Actor } from "#platform/acts"
import { keepFile } from "#platform/files"
import type { FileStore, NewFile } from "#platform/files"
import { Invalid } from "#platform/refusals"
import { readWorkbook, WorkbookRefusal } from "#platform/workbooks"
import type { Workbook } from "#platform/workbooks"
import type { KeptImport } from "./kept-import.ts"
import { words } from "./words/index.ts"

/** A workbook somebody sent, read and kept on disk, before anything is written about it. */
export type Upload = { workbook: Workbook; file: NewFile; sha256: string }

export type SentFile = { name: string; content: Uint8Array }

/** Reads what was sent and keeps it as it came. @throws Invalid with a sentence for the field `file` when it is no workbook. */
export async function openUpload(store: FileStore, actor: Actor, sent: SentFile): Promise<Upload> {
  const workbook = await openWorkbook(sent)
  const file = await keepFile(store, actor, { ...sent, mediaType: mediaTypeOf(sent.content) })
  const sha256 = createHash("sha256").update(sent.content).digest("hex")
  return { workbook, file, sha256 }
}

/** The same, for a look only: nothing is kept. */
export async function openWorkbook({ name, content }: SentFile): Promise<Workbook> {
  try {
    return await readWorkbook(content, name)
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal)) throw refusal
    throw new Invalid([{ field: "file", reason: words.message(`refused-${refusal.code}`) }])
  }
}

/** The workbook of an import, as it came. */
export async function workbookOf(
  store: FileStore,
  partnershipId: string,
  kept: KeptImport,
): Promise<Workbook> {
  const content = await store.read(partnershipId, kept.fileId, kept.sha256)
  return openWorkbook({ name: kept.fileName, content })
}

/** An upload made of the file of an earlier import, to look once more at what it would do now. */
export async function uploadAgain(
  store: FileStore,
  partnershipId: string,
  kept: KeptImport,
): Promise<Upload> {
  const workbook = await workbookOf(store, partnershipId, kept)
  return { workbook, sha256: kept.sha256, file: { id: kept.fileId, add: async () => undefined } }
}

function mediaTypeOf(content: Uint8Array): string {
  const zipped = content[0] === 0x50 && content[1] === 0x4b
  return zipped
    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    : "text/csv; charset=utf-8"
}
