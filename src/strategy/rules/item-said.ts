import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"
import type { PlanContent } from "./content.ts"
import { levelSaid } from "./level-said.ts"
import { levelAt } from "./level.ts"
import type { PlanItem } from "./plan-item.ts"

/** What an item is called here, its rank, and who answers for it. */
export function asideOf(locale: Locale, content: PlanContent, item: PlanItem): string[] {
  const say = words(locale)
  const level = levelSaid(locale, levelAt(content.levels, item.depth))
  const body = inLanguage(locale, item, "body")
  return [
    item.isPartnershipWide ? say("partnership-wide") : level.One,
    ...(item.rank === null ? [] : [say("ranked", { rank: item.rank })]),
    ...(body ? [say("body-answers", { body })] : []),
  ]
}

/** In the reader's language where it is written, else in the other. */
export function either<Field extends string>(
  locale: Locale,
  row: Readonly<Record<`${Field}En` | `${Field}Fr`, string>>,
  field: Field,
): { text: string; lang: Locale } {
  const other = locale === "fr" ? "en" : "fr"
  const [own, its] = [inLanguage(locale, row, field), inLanguage(other, row, field)]
  return own || !its ? { text: own, lang: locale } : { text: its, lang: other }
}
