import type { Attachment } from "#platform/documents"
import type { FileStore } from "#platform/files"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { AgendaDocument } from "../reads/agenda-documents.ts"

/** A pack that carries more is too large for a mailbox: what does not fit stays a link. */
const mostBytes = 20 * 1024 * 1024

/** Each attachment by the id of its document. */
export type PackAttachments = ReadonlyMap<string, Attachment>

type Asked = { partnershipId: string; documents: readonly AgendaDocument[]; locale: Locale }

/**
 * The files of an agenda's documents, numbered as they are to be read, as long as they fit. One that cannot be read is
 * left out: its link says why.
 */
export async function packAttachments(files: FileStore, asked: Asked): Promise<PackAttachments> {
  const { partnershipId, locale } = asked
  const found = new Map<string, Attachment>()
  let room = mostBytes
  for (const document of asked.documents) {
    const { id, fileId, sha256, fileName, mediaType, bytes } = document
    if (!fileId || !sha256 || bytes === null || bytes > room || found.has(id)) continue
    const content = await files.read(partnershipId, fileId, sha256).catch(() => null)
    if (content === null) continue
    room -= content.byteLength
    found.set(id, {
      name: `${String(found.size + 1).padStart(2, "0")} ${fileName ?? "document"}`,
      mediaType: mediaType ?? "application/octet-stream",
      description: titleIn(locale, document),
      content,
    })
  }
  return found
}
