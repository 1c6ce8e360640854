import type { SitePart } from "#site"
import { commentPeriods } from "../reads/periods.ts"
import { shownPeriod } from "../rules/shown-period.ts"
import { words } from "../words/index.ts"

/** The menu leads to the page to comment on while a period is open or to come. */
export const commentsOnSite: SitePart = {
  order: 30,
  entries: async (tx, { locale, today }) => {
    const shown = shownPeriod(await commentPeriods(tx), today)
    return shown && shown.state !== "closed"
      ? [{ path: "/community-plan/comments", label: words(locale)("have-your-say"), isBeside: true }]
      : []
  },
}
