import { toDocx, toPdf } from "#platform/documents"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { canonicalJson } from "../rules/canonical-json.ts"
import type { ReportContent } from "../rules/content.ts"
import { publicFormats } from "../rules/public-format.ts"
import { reportDocument } from "./document.ts"
import { figuresWorkbook } from "./figures-workbook.ts"

const mediaTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
} as const

type Wanted = { format: (typeof publicFormats)[number]; locale: Locale } | { format: "json" }

/** `report-en.pdf`, `report.json`; null for any other name. */
export function publicFileNamed(name: string): Wanted | null {
  const [, locale, format] = /^report(?:-(en|fr))?\.(pdf|docx|xlsx|json)$/.exec(name) ?? []
  const known = publicFormats.find((one) => one === format)
  if (known && isLocale(locale)) return { format: known, locale }
  return format === "json" && locale === undefined ? { format } : null
}

/** The public part as a file: never the snapshot's own bytes, which say more. */
export async function publicFile(
  content: ReportContent,
  wanted: Wanted,
): Promise<{ mediaType: string; content: Uint8Array }> {
  return { mediaType: mediaTypes[wanted.format], content: await drawn(content, wanted) }
}

async function drawn(content: ReportContent, wanted: Wanted): Promise<Uint8Array> {
  if (wanted.format === "json") return new TextEncoder().encode(canonicalJson(content))
  const { format, locale } = wanted
  if (format === "xlsx") return figuresWorkbook(content, locale)
  const tree = reportDocument(content, { locale, sha256: null })
  return format === "docx" ? toDocx(tree) : (await toPdf(tree)).pdf
}
