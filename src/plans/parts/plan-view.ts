import { fiscalYearEnd, fiscalYearLabel, fiscalYearOf, fiscalYearStart } from "#partnerships"
import { topLevel } from "#strategy"
import type { Tx } from "#platform/database"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import { leadStandings } from "../reads/leads.ts"
import { planPage } from "../reads/plan-page.ts"
import { planSurroundings } from "../reads/plan-surroundings.ts"
import { levelTitle } from "./level-title.ts"
import { filterIn } from "./filter-in.ts"

export type PlanView = Awaited<ReturnType<typeof planView>>

/** What the list, the board and the timeline of a year show: one page of its activities, and what is around them. */
export async function planView(tx: Tx, visit: Visit, asked: { url: string; fiscalYear: number }) {
  const { fiscalYear } = asked
  const { today } = visit.actor
  const { page, filter, by, query } = filterIn(asked.url)
  const current = fiscalYearOf(today)
  const surroundings = await planSurroundings(tx, fiscalYear)
  const years = new Set([...surroundings.years, fiscalYear, current, current + 1])
  const listed = await planPage(tx, { fiscalYear, today, page, filter, by })
  return {
    locale: visit.locale,
    address: visit.address(""),
    may: access.may(visit.actor, "change", "plan"),
    fiscalYear,
    year: fiscalYearLabel(fiscalYear),
    span: { from: fiscalYearStart(fiscalYear).toString(), to: fiscalYearEnd(fiscalYear).toString() },
    today,
    page,
    filter,
    by,
    query,
    ...listed,
    named: await leadStandings(
      tx,
      listed.activities.map(({ id }) => id),
    ),
    ...surroundings,
    level: levelTitle(visit.locale, await topLevel(tx, today)),
    years: [...years]
      .toSorted((one, other) => other - one)
      .map((year) => ({ year, label: fiscalYearLabel(year) })),
  }
}
