import { NotFound } from "#platform/refusals"
import { download, refused, servicesOf, visitOf } from "#platform/web"
import { documentOf } from "../reads/queries.ts"
import type { Route } from "./+types/document-file"

/** The file itself, asked for anew each time: who left the partnership has no address that still works. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const found = await visit.read((tx) => documentOf(tx, params.document))
  if (!found?.fileId || !found.sha256) throw refused(visit.locale, new NotFound())
  const content = await servicesOf(context).files.read(visit.partnership.id, found.fileId, found.sha256)
  return download({
    name: found.fileName ?? "document",
    mediaType: found.mediaType ?? "application/octet-stream",
    content,
  })
}
