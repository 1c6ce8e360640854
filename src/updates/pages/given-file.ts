import { NotFound } from "#platform/refusals"
import { download, refused, servicesOf, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { idIn } from "../parts/id-in.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { versionsOfNode } from "../reads/versions.ts"
import { updateNode } from "../acts/update-node.ts"
import type { Route } from "./+types/given-file"

/** A file a partner gave with an update; what is only part of their draft is theirs until they send it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "update")
  const wanted = idIn(params.given)
  const found = await visit.read(async (tx) => {
    const nodeId = await updateNode(tx, idIn(params.update))
    const versions = nodeId ? await versionsOfNode(tx, nodeId) : []
    const [first] = versions
    const given = first ? await evidenceOfRequest(tx, first.requestId) : []
    return given.find(
      ({ id, sentWith }) => id === wanted && versions.some((version) => version.id === sentWith),
    )
  })
  if (!found?.fileId || !found.sha256) throw refused(visit.locale, new NotFound())
  const content = await servicesOf(context).files.read(visit.partnership.id, found.fileId, found.sha256)
  return download({ name: found.name, mediaType: found.mediaType ?? "application/octet-stream", content })
}
