import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import type { DocumentTree } from "./document-tree.ts"
import { toDocx } from "./to-docx.ts"
import { toPdf } from "./to-pdf.ts"
import type { Attachment } from "./to-pdf.ts"

/** A document to take away: what kind, in which language and format. */
export type Copy<Kind extends string> = { kind: Kind; locale: Locale; format: CopyFormat }

export type CopyFormat = "docx" | "pdf"

/** Which copy a file name asks for: `minutes-fr.pdf`; null for a kind that is not given here, and for any other name. */
export function copyNamed<Kind extends string>(name: string, ...kinds: readonly Kind[]): Copy<Kind> | null {
  const [, named, locale, format] = /^([a-z-]+)-([a-z]{2})\.(docx|pdf)$/.exec(name) ?? []
  const kind = kinds.find((one) => one === named)
  if (kind === undefined || !isLocale(locale) || (format !== "docx" && format !== "pdf")) return null
  return { kind, locale, format }
}

const mediaTypes: Record<CopyFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
}

/** A document drawn to be taken away. Only a PDF carries attachments. */
export async function drawCopy(
  tree: DocumentTree,
  format: CopyFormat,
  attachments: readonly Attachment[] = [],
): Promise<{ mediaType: string; content: Uint8Array }> {
  const content = format === "docx" ? await toDocx(tree) : (await toPdf(tree, attachments)).pdf
  return { mediaType: mediaTypes[format], content }
}
