import type { SitePart } from "#site"
import { publicDecisionLines } from "../reads/public-decisions.ts"
import { words } from "../words/index.ts"

/** The menu names the decisions while one is there. */
export const decisionsOnSite: SitePart = {
  order: 40,
  entries: async (tx, { locale, at, matters }) => {
    if (!matters.has("decision")) return []
    const lines = await publicDecisionLines(tx, { at, timeZone: "UTC" })
    return lines.length > 0 ? [{ path: "/decisions", label: words(locale)("decisions") }] : []
  },
}
