import { NotFound } from "#platform/refusals"
import { storedFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import { showable } from "#platform/web"
import type { Visit } from "#platform/web"

/**
 * A drawn picture as it is on disk. Whoever has seen it may keep it for a day, and nobody on the way may: what shows people
 * must be gone from everywhere once it is withdrawn.
 */
export async function pictureFile(visit: Visit, files: FileStore, id: string): Promise<Response> {
  const file = await visit.read((tx) => storedFile(tx, id))
  if (!file) throw showable(visit.locale, new NotFound())
  const content = await files.read(visit.partnership.id, id, file.sha256)
  return new Response(content as BodyInit, {
    headers: { "Content-Type": file.mediaType, "Cache-Control": "private, max-age=86400" },
  })
}
