import { bodyOf } from "#councils"
import { copyNamed, drawCopy } from "#platform/documents"
import { NotFound } from "#platform/refusals"
import { download, showable, visitOf } from "#platform/web"
import { termsDocument } from "../parts/terms-document.ts"
import { termsVersion } from "../reads/terms.ts"
import type { Route } from "./+types/terms-document"

/** `terms-of-reference-en.pdf`: a version of the terms as a document to sign, post or send. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const copy = copyNamed(params.copy, "terms-of-reference")
  if (!copy) throw showable(visit.locale, new NotFound())
  const { version, body } = await visit.read(async (tx) => {
    const version = await termsVersion(tx, params.version)
    const body = version && (await bodyOf(tx, version.bodyId))
    if (!version || !body) throw new NotFound()
    return { version, body }
  })
  const tree = termsDocument({
    locale: copy.locale,
    version,
    body,
    partnership: visit.partnership,
    today: visit.actor.today,
  })
  return download({ name: params.copy, ...(await drawCopy(tree, copy.format)) })
}
