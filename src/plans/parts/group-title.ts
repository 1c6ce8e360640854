import { fiscalQuarter, fiscalQuarters } from "#partnerships"
import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { ActivityGroup, Grouping } from "../reads/plan-page.ts"
import { words } from "../words/index.ts"

/** What a group of activities is called. */
export function groupTitle(
  locale: Locale,
  { by, fiscalYear, group }: { by: Grouping; fiscalYear: number; group: ActivityGroup },
): string {
  const say = words(locale)
  if (by !== "quarter") return nameIn(locale, group) || say(by === "lead" ? "group-no-lead" : "group-no-body")
  if (group.id === "before" || group.id === "after") return say(`group-${group.id}`)
  const quarter = fiscalQuarters.find((one) => String(one) === group.id)
  return quarter ? quarterTitle(locale, fiscalYear, quarter) : say("group-no-end")
}

export function quarterTitle(locale: Locale, fiscalYear: number, quarter: (typeof fiscalQuarters)[number]) {
  const { from, to } = fiscalQuarter(fiscalYear, quarter)
  const [first, last] = [from, to].map((day) => formatDate(locale, day.toString()))
  return words(locale)("quarter-of", { number: quarter, from: first!, to: last! })
}

type Grouped = { group: ActivityGroup }

/** Rows that stand together, in their order, each group under its title. */
export function inGroups<Row extends Grouped>(
  locale: Locale,
  { rows, by, fiscalYear }: { rows: readonly Row[]; by: Grouping; fiscalYear: number },
): { id: string; title: string; rows: Row[] }[] {
  return [...Map.groupBy(rows, ({ group }) => group.id)].map(([id, together]) => ({
    id,
    title: groupTitle(locale, { by, fiscalYear, group: together[0]!.group }),
    rows: together,
  }))
}
