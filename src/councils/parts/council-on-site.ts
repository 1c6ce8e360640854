import type { SitePart } from "#site"
import { isAnythingPublic } from "../reads/public-council.ts"
import { words } from "../words/index.ts"

/** The menu names the council while one of its bodies is shown in public. */
export const councilOnSite: SitePart = {
  order: 10,
  entries: async (tx, { locale, today }) =>
    (await isAnythingPublic(tx, today)) ? [{ path: "/council", label: words(locale)("council") }] : [],
}
