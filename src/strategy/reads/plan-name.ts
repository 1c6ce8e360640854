import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

type Named = { titleEn: string; titleFr: string; fromYear: number | null; toYear: number | null }

/** "Settle, Work, Belong, 2020 to 2025"; a plan nobody named is called what it is. */
export function planName(locale: Locale, plan: Named): string {
  const say = words(locale)
  const title = titleIn(locale, plan) || say("community-plan")
  const years = yearsOf(locale, plan)
  return years ? say("plan-name", { title, years }) : title
}

/** "2020 to 2025"; empty where no years are said. */
export function yearsOf(locale: Locale, { fromYear, toYear }: Pick<Named, "fromYear" | "toYear">): string {
  if (fromYear === null || toYear === null) return ""
  return words(locale)("years", { from: String(fromYear), to: String(toYear) })
}

/** What the history says of a plan, in both languages. */
export function planNamed(plan: Named): { title: string; titleFr: string } {
  return { title: planName("en", plan), titleFr: planName("fr", plan) }
}
