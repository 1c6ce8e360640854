import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Download } from "#ui"
import { words } from "../words/index.ts"

export const coreFormats = ["xlsx", "csv", "json"] as const

export type CoreFormat = (typeof coreFormats)[number]

/** The comparable core to take away; the headings of a sheet are in one language, JSON holds codes. */
export function coreDownloads(
  locale: Locale,
  { here, fiscalYear, title }: { here: string; fiscalYear: number; title: string },
): Download[] {
  const say = words(locale)
  return coreFormats.map((format) => ({
    href: `${here}/export/${format}?year=${fiscalYear}`,
    title,
    format: say(`format-${format}`),
    size: say("made-when-asked"),
    language: { lang: `${locale}-CA`, name: say(`in-${locale}`) },
    note: say(`file-${format}`, { other: otherLocale(locale) }),
  }))
}
