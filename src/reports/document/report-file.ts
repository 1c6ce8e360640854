import type { Database } from "#platform/database"
import { toDocx, toHtml, toPdf } from "#platform/documents"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { canonicalJson } from "../rules/canonical-json.ts"
import { reportDocument } from "./document.ts"
import { annualKey } from "../rules/which-report.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { figuresWorkbook } from "./figures-workbook.ts"
import { readReport } from "../reads/read-report.ts"
import type { ReportRead } from "../reads/read-report.ts"

export const reportFormats = ["html", "docx", "pdf", "xlsx", "json"] as const

export type ReportFormat = (typeof reportFormats)[number]

export type ReportFile = {
  name: string
  mediaType: string
  content: Uint8Array
  /** Not submitted: the file says so, and the records may still change it. */
  draft: boolean
}

const mediaTypes: Record<ReportFormat, string> = {
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
}

/**
 * A year's report as a file: a draft from the records of `today` (`YYYY-MM-DD`), a submitted one from its snapshot. The JSON of a
 * submitted report is the snapshot, byte for byte, in both languages.
 * @throws NotFound when the year has no report
 */
export async function reportFile(
  database: Database,
  partnershipId: string,
  wanted: WhichReport & { locale: Locale; format: ReportFormat; today: string },
): Promise<ReportFile> {
  const read = await database.read(partnershipId, (tx) => readReport(tx, wanted))
  // Drawn after the transaction: a PDF takes its time, and the database must not wait for it.
  return drawFile(read, wanted)
}

/** What the name of a file asks for: `annual-report-en.pdf`, `annual-report.json`. Null when it asks for nothing we draw. */
export function wantedFile(file: string): { format: ReportFormat; locale: Locale | undefined } | null {
  const [, locale, format] = /^annual-report(?:-([a-z]{2}))?\.([a-z]+)$/.exec(file) ?? []
  const known = reportFormats.find((each): each is ReportFormat => each === format)
  if (!known || (locale !== undefined && !isLocale(locale))) return null
  return { format: known, locale }
}

/** Draws a report that has been read. */
export async function drawFile(
  read: ReportRead,
  { locale, format }: { locale: Locale; format: ReportFormat },
): Promise<ReportFile> {
  const { content } = read
  const draft = read.snapshot === null
  const name = [
    content.partnership.slug,
    content.template.key === annualKey ? "annual-report" : content.template.key,
    content.fiscalYear.label,
    ...(format === "json" ? [] : [locale]),
    ...(draft ? ["draft"] : []),
  ].join("-")
  return {
    name: `${name}.${format}`,
    mediaType: mediaTypes[format],
    content: await draw(read, locale, format),
    draft,
  }
}

async function draw(
  { content, snapshot }: ReportRead,
  locale: Locale,
  format: ReportFormat,
): Promise<Uint8Array> {
  if (format === "json") return utf8(snapshot?.text ?? canonicalJson(content))
  if (format === "xlsx") return figuresWorkbook(content, locale)
  const tree = reportDocument(content, { locale, sha256: snapshot?.sha256 ?? null })
  if (format === "html") return utf8(toHtml(tree))
  return format === "docx" ? toDocx(tree) : (await toPdf(tree)).pdf
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
