import type { PlanParagraph } from "#strategy"
import type { Locale } from "#platform/words"
import { headed } from "./headed.ts"

/** What each paragraph is headed with: its level and title; what has no title is numbered within its level. */
export function paragraphTitles(locale: Locale, paragraphs: readonly PlanParagraph[]): Map<string, string> {
  const untitled = new Map<string, number>()
  return new Map(
    paragraphs.map((paragraph) => {
      const { key, levelName } = paragraph
      const level = levelName[locale]
      const said = locale === "fr" ? paragraph.titleFr : paragraph.titleEn
      const title = said || paragraph.titleEn || paragraph.titleFr
      if (title) return [key, headed(locale, level, title)]
      const number = (untitled.get(level) ?? 0) + 1
      untitled.set(level, number)
      return [key, `${headed(locale, level, "")} ${number}`]
    }),
  )
}
