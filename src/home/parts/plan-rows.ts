import { progressOf } from "#parts/plans"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { PublicCommunityPlan } from "#strategy"
import type { ShownActivity } from "../reads/site-plan.ts"
import type { ProgressRow } from "./progress-shown.tsx"

type Known = {
  locale: Locale
  base: string
  community: PublicCommunityPlan | null
  activities: readonly ShownActivity[]
}

/**
 * Each priority of the published text with how far it has come, then what the year's plan has under anything else: every
 * activity is in one row, so that the rows add up.
 */
export function planRows({ locale, base, community, activities }: Known): ProgressRow[] {
  const tops = community?.content.items.filter(({ depth }) => depth === 1) ?? []
  const under = Map.groupBy(activities, ({ priority }) => priority.id)
  const own = tops.map((item) => ({
    key: item.id,
    title: titleIn(locale, item),
    href: `${base}/plan/${item.id}`,
    progress: progressOf(under.get(item.id) ?? []),
  }))
  const others = [...under]
    .filter(([id]) => !tops.some((item) => item.id === id))
    .map(([id, found]) => ({
      key: id,
      title: found[0]!.priority[locale],
      href: null,
      progress: progressOf(found),
    }))
  return [...own, ...others]
}
