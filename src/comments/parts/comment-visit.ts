import type { RouterContextProvider } from "react-router"
import { nothingPublic, publicVisit } from "#partnerships"
import type { Visit } from "#platform/web"
import { commentPeriods } from "../reads/periods.ts"
import type { CommentPeriod } from "../reads/periods.ts"
import { shownPeriod } from "../rules/shown-period.ts"
import type { PeriodState } from "../rules/period-state.ts"

export type CommentVisit = {
  visit: Visit
  period: CommentPeriod
  state: PeriodState
  /** Every period there was, the newest first. */
  periods: CommentPeriod[]
}

/** Somebody before the page to comment by. A partnership that never consulted in public has no such page. */
export async function commentVisit(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; partnership?: string | undefined },
): Promise<CommentVisit> {
  const visit = await publicVisit(context, params)
  const periods = await visit.read((tx) => commentPeriods(tx))
  const shown = shownPeriod(periods, visit.actor.today)
  if (!shown) throw nothingPublic(visit.locale)
  return { visit, ...shown, periods }
}
