import { toDocx, toPdf } from "#platform/documents"
import { download } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Minutes } from "../reads/minutes.ts"
import { minutesDocument } from "./minutes-document.ts"

const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const

/** Minutes as the document a name asks for (`minutes-en.pdf`); undefined for any other name. A draft says that it is one. */
export async function minutesFile(
  { content, adopted }: Minutes,
  name: string,
): Promise<Response | undefined> {
  const [, locale, format] = /^minutes-([a-z]{2})\.(docx|pdf)$/.exec(name) ?? []
  if (!isLocale(locale) || (format !== "docx" && format !== "pdf")) return undefined
  const { adoptedOn, sha256 } = adopted ?? { adoptedOn: null, sha256: null }
  const tree = minutesDocument(content, { locale, adoptedOn, sha256 })
  const drawn = format === "docx" ? await toDocx(tree) : (await toPdf(tree)).pdf
  return download({ name, mediaType: mediaTypes[format], content: drawn })
}
