import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"

export type PackName = { locale: Locale; format: "docx" | "pdf" }

/** Which copy a file name asks for: `pack-fr.pdf` of a seat, `handover-en.docx` of the secretariat; null for any other. */
export function packNameOf(name: string, kind: "pack" | "handover"): PackName | null {
  const [, named, locale, format] = /^(pack|handover)-([a-z]{2})\.(docx|pdf)$/.exec(name) ?? []
  if (named !== kind || !isLocale(locale) || (format !== "docx" && format !== "pdf")) return null
  return { locale, format }
}
