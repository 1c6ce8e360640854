import { bodyOf } from "#councils"
import { toDocx, toPdf } from "#platform/documents"
import { NotFound } from "#platform/refusals"
import { download, showable, visitOf } from "#platform/web"
import { isLocale } from "#platform/words"
import { termsDocument } from "../parts/terms-document.ts"
import { termsVersion } from "../reads/terms.ts"
import type { Route } from "./+types/terms-document"

const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const

/** `terms-of-reference-en.pdf`: a version of the terms as a document to sign, post or send. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const [, locale, format] = /^terms-of-reference-([a-z]{2})\.(docx|pdf)$/.exec(params.copy) ?? []
  if (!isLocale(locale) || (format !== "docx" && format !== "pdf"))
    throw showable(visit.locale, new NotFound())
  const { version, body } = await visit.read(async (tx) => {
    const version = await termsVersion(tx, params.version)
    const body = version && (await bodyOf(tx, version.bodyId))
    if (!version || !body) throw new NotFound()
    return { version, body }
  })
  const tree = termsDocument({
    locale,
    version,
    body,
    partnership: visit.partnership,
    today: visit.actor.today,
  })
  const content = format === "docx" ? await toDocx(tree) : (await toPdf(tree)).pdf
  return download({ name: params.copy, mediaType: mediaTypes[format], content })
}
