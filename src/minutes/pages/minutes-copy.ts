import { toDocx, toPdf } from "#platform/documents"
import { NotFound } from "#platform/refusals"
import { download, showable, visitOf } from "#platform/web"
import { isLocale } from "#platform/words"
import { access } from "../access.ts"
import { minutesDocument } from "../document/minutes-document.ts"
import { minutesOf } from "../reads/minutes.ts"
import type { Route } from "./+types/minutes-copy"

const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const

/** `minutes-en.pdf`: minutes as a document to post, print or send; a draft says so. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "minutes")
  const [, locale, format] = /^minutes-([a-z]{2})\.(docx|pdf)$/.exec(params.minutes) ?? []
  if (!isLocale(locale) || (format !== "docx" && format !== "pdf"))
    throw showable(visit.locale, new NotFound())
  const minutes = await visit.read((tx) => minutesOf(tx, params.held))
  if (!minutes) throw showable(visit.locale, new NotFound())
  const { content, adopted } = minutes
  const { adoptedOn, sha256 } = adopted ?? { adoptedOn: null, sha256: null }
  const tree = minutesDocument(content, { locale, adoptedOn, sha256 })
  const drawn = format === "docx" ? await toDocx(tree) : (await toPdf(tree)).pdf
  return download({ name: params.minutes, mediaType: mediaTypes[format], content: drawn })
}
