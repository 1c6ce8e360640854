import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { AlignmentList } from "../rules/alignment-list.ts"
import { words } from "../words/index.ts"

/** What a list is called; the city's by the name of its plan, once that is known. */
export function listTitle(
  locale: Locale,
  list: AlignmentList,
  cityPlan: { titleEn: string; titleFr: string } | undefined,
): string {
  return list === "city" && cityPlan ? titleIn(locale, cityPlan) : words(locale)(`list-${list}`)
}
