import { nothingPublic } from "#partnerships"
import { copyNamed, drawCopy } from "#platform/documents"
import { download } from "#platform/web"
import { siteVisit } from "#site"
import { termsDocument } from "../parts/terms-document.ts"
import { publicTerms } from "../reads/public-terms.ts"
import type { Route } from "./+types/site-terms-copy"

/** `terms-of-reference-en.pdf`: the same as a document. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit } = await siteVisit({ context, params, request })
  const { at, today } = visit.actor
  const copy = copyNamed(params.copy, "terms-of-reference")
  const all = copy ? await visit.read((tx) => publicTerms(tx, at)) : []
  const version = all.find(({ id }) => id === params.adopted)
  if (!copy || !version) throw nothingPublic(visit.locale)
  const { partnership } = visit
  const tree = termsDocument({ locale: copy.locale, version, body: version.body, partnership, today })
  return download({ name: params.copy, ...(await drawCopy(tree, copy.format)) })
}
